// Draws over the bars of a chart to ask for the time that they stand for. Without this, each bar and each row of the table is a link.
for (const svg of document.querySelectorAll(".brush svg[data-brush]")) {
  const bars = [...svg.querySelectorAll("[data-period]")];
  const at = event => {
    const x = event.clientX;
    return bars.findIndex(bar => { const box = bar.querySelector(".hit")?.getBoundingClientRect(); return box && x >= box.left && x <= box.right + 3; });
  };
  let first = -1, last = -1, moved = false;
  const mark = () => bars.forEach((bar, i) => bar.classList.toggle("picked", moved && i >= Math.min(first, last) && i <= Math.max(first, last)));
  svg.addEventListener("pointerdown", event => {
    if (event.button !== 0) return;
    [first, last, moved] = [at(event), at(event), false];
  });
  svg.addEventListener("pointermove", event => {
    const bar = at(event);
    if (first < 0 || bar < 0 || event.buttons === 0) return;
    if (bar !== first) moved = true;
    last = bar;
    mark();
  });
  svg.addEventListener("dragstart", event => event.preventDefault());
  svg.addEventListener("click", event => { if (moved) event.preventDefault(); }, true);
  svg.addEventListener("pointerup", () => {
    if (first >= 0 && moved) {
      const [from, to] = [bars[Math.min(first, last)], bars[Math.max(first, last)]].map(bar => bar.dataset.period);
      location.assign(svg.dataset.brush + encodeURIComponent(from === to ? from : `${from}/${to}`));
    }
    first = -1;
  });
  addEventListener("pointerup", () => { first = -1; });
}
