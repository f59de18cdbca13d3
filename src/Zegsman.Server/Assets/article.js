// Points out all parts of the statement under the mouse or with the focus, and shows what it rests on. The notes beside the text say the same without.
const parts = '.source, .cue, .content, .note, .ref';
const wait = 250;
const card = document.createElement('div');
card.className = 'card';
card.hidden = true;
card.setAttribute('aria-hidden', 'true');
document.body.append(card);
let shown = null;
let timer = 0;

const classOf = element => [...(element?.closest('.source, .cue, .content, .note')?.classList ?? [])].find(name => /^s\d+$/.test(name)) ?? null;
const noteOf = name => document.querySelector(`.note.${name}`);

function light(name) {
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
  if (name) for (const part of document.querySelectorAll(`.marked .${name}`)) part.classList.add('lit');
}

function hide() {
  clearTimeout(timer);
  card.hidden = true;
  shown = null;
}

function show(name, at) {
  const facts = noteOf(name)?.querySelector('dl');
  if (!facts || name === shown) return;
  shown = name;
  card.replaceChildren(facts.cloneNode(true));
  for (const link of card.querySelectorAll('a')) link.tabIndex = -1;
  card.hidden = false;
  const box = at.getClientRects()[0] ?? at.getBoundingClientRect();
  const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 8));
  const isBelow = box.bottom + card.offsetHeight + 8 < innerHeight || box.top < card.offsetHeight + 8;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${(isBelow ? box.bottom + 6 : box.top - card.offsetHeight - 6) + scrollY}px`;
}

function openNote(name) {
  const note = noteOf(name);
  if (!note) return;
  hide();
  note.querySelector('details').open = true;
  note.querySelector('summary').focus();
}

function follow() {
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const name = classOf(target);
  if (!name) return;
  light(name);
  noteOf(name).querySelector('details').open = true;
}

const marked = document.querySelector('.marked');
marked.addEventListener('pointerover', event => {
  if (event.pointerType !== 'mouse' || !event.target.closest(parts)) return;
  const name = classOf(event.target);
  light(name);
  clearTimeout(timer);
  if (name && !event.target.closest('.note')) timer = setTimeout(() => show(name, event.target), wait);
});
marked.addEventListener('pointerout', event => {
  if (event.relatedTarget?.closest?.('.card')) return;
  clearTimeout(timer);
  timer = setTimeout(() => { hide(); light(null); }, wait);
});
card.addEventListener('pointerenter', () => clearTimeout(timer));
card.addEventListener('pointerleave', () => { hide(); light(null); });
marked.addEventListener('focusin', event => {
  const name = classOf(event.target);
  light(name);
  if (event.target.matches('.ref')) show(name, event.target);
});
marked.addEventListener('focusout', hide);
marked.addEventListener('click', event => {
  const ref = event.target.closest('.ref');
  if (!ref && (event.target.closest('a, .note') || String(getSelection()))) return;
  const name = classOf(event.target);
  if (!name || !noteOf(name)) return;
  event.preventDefault();
  if (ref) history.replaceState(null, '', ref.hash);
  openNote(name);
});
addEventListener('keydown', event => { if (event.key === 'Escape') hide(); });
addEventListener('hashchange', follow);
follow();
