// Fills the list of suggestions of a field with names that begin with what is typed. Without this, the list holds the commonest names.
for (const input of document.querySelectorAll("input[data-suggest]")) {
  const list = document.getElementById(input.getAttribute("list"));
  const commonest = [...list.options].map(option => option.value);
  let timer = 0, asked = "";
  const fill = names => list.replaceChildren(...names.map(name => Object.assign(document.createElement("option"), { value: name })));
  input.addEventListener("input", () => {
    clearTimeout(timer);
    const begun = asked = input.value.trim();
    if (begun.length < 2) { fill(commonest); return; }
    timer = setTimeout(async () => {
      const answer = await fetch(`/suggest.json?${input.dataset.suggest}=${encodeURIComponent(begun)}`);
      if (answer.ok && begun === asked) fill((await answer.json()).names);
    }, 150);
  });
}
