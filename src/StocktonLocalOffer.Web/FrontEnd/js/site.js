// Only makes things quicker: every page works without it.

// Browsers without ::details-content cannot show a closed details element on a wide screen.
const filters = document.querySelector(".cols:not(.whole) .filters");
if (filters && !CSS.supports("selector(::details-content)")) {
  const wide = matchMedia("(min-width: 56rem)");
  const follow = () => (filters.open = wide.matches);
  wide.addEventListener("change", follow);
  follow();
}

// A form sends no empty fields, so that addresses stay short enough to read out.
for (const form of document.querySelectorAll("form[method=get]")) {
  form.addEventListener("submit", () => {
    for (const field of form.querySelectorAll("input:not([type=checkbox]), select")) {
      if (!field.value) field.disabled = true;
    }
  });
}

// Coming back with the browser's button, the fields are wanted again.
addEventListener("pageshow", () => {
  for (const field of document.querySelectorAll("form[method=get] :disabled")) field.disabled = false;
});

// Suggestions come with a script of their own, fetched when somebody goes to the box and not before.
for (const form of document.querySelectorAll("form[data-suggest]")) {
  const box = form.querySelector("[name=q]");
  const load = () => import("./suggest.js").then(({ enhance }) => enhance(form, box)).catch(() => {});
  box.addEventListener("focus", load, { once: true });
  if (document.activeElement === box) load();
}

// The rest of a filter's list comes into its place. When that fails, the button does what it does without a script: it sends the form.
const showAll = async (button) => {
  const filter = button.closest(".facet");
  const query = new URLSearchParams(new FormData(button.form, button));
  const answer = await fetch(`${button.form.action}?${query}`);
  const whole = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(filter.id);
  const shown = new Set([...filter.querySelectorAll("input")].map((box) => box.id));
  filter.replaceWith(whole);
  [...whole.querySelectorAll("input")].find((box) => !shown.has(box.id)).focus();
};
document.addEventListener("click", (event) => {
  const button = event.target.closest("button[name=all]");
  if (!button) return;
  event.preventDefault();
  showAll(button).catch(() => button.form.requestSubmit(button));
});

// A quick way out, on pages about what somebody may have to hide.
if (document.querySelector("[data-leave]")) import("./leave.js").catch(() => {});

// Reading aloud, in a script of its own that comes with the first press.
for (const box of "speechSynthesis" in window ? document.querySelectorAll("[data-aloud]") : []) {
  box.hidden = false;
  const [start] = box.children;
  start.addEventListener("click", () => import("./aloud.js").then(({ begin }) => begin(box)).catch(() => (box.hidden = true)), { once: true });
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
