// A whole review by single keys, which can be chosen or switched off, and words picked in the text. Every form works without.
const storage = 'zegsman-keys';
const dialog = document.getElementById('keys');
const inputs = [...dialog.querySelectorAll('[data-action]')];
const isOn = document.getElementById('keys-on');
const clash = document.getElementById('keys-clash');
const tasks = [...document.querySelectorAll('.task')];

function kept() {
  try { return JSON.parse(localStorage.getItem(storage)) ?? {}; } catch { return {}; }
}

function keep() {
  const values = inputs.map(input => input.value);
  clash.hidden = new Set(values).size === values.length && !values.includes('');
  if (!clash.hidden) return;
  try { localStorage.setItem(storage, JSON.stringify({ on: isOn.checked, keys: Object.fromEntries(inputs.map(i => [i.dataset.action, i.value])) })); } catch { /* Then they hold for this page only. */ }
  apply();
}

function apply() {
  document.documentElement.classList.toggle('keys', isOn.checked);
  for (const input of inputs) for (const hint of document.querySelectorAll(`[data-kbd="${input.dataset.action}"]`)) hint.textContent = input.value;
}

const current = () => document.activeElement?.closest('.task') ?? document.querySelector('.task:target') ?? tasks[0];

function step(by) {
  const isThere = document.activeElement?.closest('.task');
  const to = tasks[(isThere ? tasks.indexOf(isThere) : by > 0 ? -1 : tasks.length) + by];
  if (to) to.focus();
  else if (by > 0) document.querySelector('.tasks a[rel="next"]')?.click();
}

function edit(find) {
  const form = current()?.querySelector('.edit');
  if (!form) return;
  form.open = true;
  find(form)?.focus();
}

const actions = {
  next: () => step(1),
  previous: () => step(-1),
  confirm: () => current()?.querySelector('[data-key="confirm"]').click(),
  reject: () => current()?.querySelector('[data-key="reject"]').click(),
  edit: () => edit(form => form.querySelector('.text') ?? form.querySelector('[name="content"]')),
  speaker: () => edit(form => form.querySelector('[data-key="speaker"]')),
  undo: () => (document.querySelector('.done [data-key="undo"]') ?? current()?.querySelector('[data-key="undo"]'))?.click(),
  help: () => dialog.showModal(),
};

addEventListener('keydown', event => {
  const isField = event.target.matches?.('input, textarea, select');
  if (event.key === 'Escape' && isField && !dialog.open) {
    event.target.closest('.task')?.focus();
    return;
  }
  if (!isOn.checked || dialog.open || isField || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
  const action = inputs.find(input => input.value === event.key)?.dataset.action;
  if (!action) return;
  event.preventDefault();
  actions[action]();
});

// The words of offsets, shown under the field that has them.
function tell(field) {
  const text = field.closest('form').querySelector('.text');
  const output = field.parentElement.querySelector('output') ?? field.parentElement.appendChild(document.createElement('output'));
  const offsets = [...field.value.matchAll(/(\d+)-(\d+)/g)];
  const isOffsets = text && offsets.length > 0 && /^[\d\s-]+$/.test(field.value);
  output.textContent = isOffsets ? offsets.map(([, start, end]) => text.value.slice(start - text.dataset.start, end - text.dataset.start)).join(' … ') : '';
}

function pick(button, isAdded) {
  const text = button.closest('form').querySelector('.text');
  const field = document.getElementById(button.dataset.field);
  let [start, end] = [text.selectionStart, text.selectionEnd];
  while (start < end && /\s/.test(text.value[start])) start++;
  while (end > start && /\s/.test(text.value[end - 1])) end--;
  if (start === end) { text.focus(); return; }
  const offsets = `${start + Number(text.dataset.start)}-${end + Number(text.dataset.start)}`;
  field.value = isAdded && /^[\d\s-]+$/.test(field.value) ? `${field.value} ${offsets}`.trim() : offsets;
  tell(field);
}

for (const picker of document.querySelectorAll('.picker')) {
  picker.hidden = false;
  // Browsers move no caret through a field that is read-only, so that it only refuses every change.
  picker.querySelector('.text').addEventListener('beforeinput', event => event.preventDefault());
  for (const button of picker.closest('form').querySelectorAll('.pick')) {
    button.hidden = false;
    button.addEventListener('click', event => pick(button, event.shiftKey));
  }
}
for (const field of document.querySelectorAll('.span input')) field.addEventListener('input', () => tell(field));

const before = kept();
isOn.checked = before.on ?? true;
for (const input of inputs) {
  if (typeof before.keys?.[input.dataset.action] === 'string') input.value = before.keys[input.dataset.action];
  input.addEventListener('input', keep);
  input.addEventListener('focus', () => input.select());
}
isOn.addEventListener('change', keep);
document.getElementById('keys-reset').addEventListener('click', () => {
  for (const input of inputs) input.value = input.defaultValue;
  isOn.checked = true;
  keep();
});
document.getElementById('keys-open').addEventListener('click', () => dialog.showModal());
document.getElementById('keys-menu').hidden = false;
apply();
if (location.hash.startsWith('#task-')) (document.querySelector('.task:target') ?? tasks[0])?.focus();
