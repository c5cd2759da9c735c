// The forms that are made from the document types. Only makes things quicker: every form works without it.
const form = document.querySelector("[data-record-form]");

// How much of a text is left, told when somebody pauses.
const countLetters = (box) => {
  const most = Number(box.dataset.most);
  const shown = document.createElement("p");
  const said = document.createElement("p");
  shown.className = "govuk-hint";
  shown.setAttribute("aria-hidden", "true");
  said.className = "vh";
  said.setAttribute("aria-live", "polite");
  box.after(shown, said);
  let timer;
  const words = () => {
    const left = most - box.value.length;
    const many = Math.abs(left) === 1 ? "1 character" : `${Math.abs(left).toLocaleString("en-GB")} characters`;
    return left < 0 ? `${many} too many` : `${many} left`;
  };
  const show = () => {
    shown.textContent = words();
    shown.classList.toggle("rf-over", box.value.length > most);
    clearTimeout(timer);
  };
  box.addEventListener("input", () => {
    show();
    timer = setTimeout(() => (said.textContent = words()), 1000);
  });
  show();
};

const isFilled = (root, name) =>
  [...root.querySelectorAll(`[name="${CSS.escape(name)}"]`)].some((field) => (field.type === "checkbox" || field.type === "radio" ? field.checked && field.value : field.value.trim()));

const has = (root, name, value) =>
  [...root.querySelectorAll(`[name="${CSS.escape(name)}"]`)].some((field) => field.value === value && (field.type !== "radio" && field.type !== "checkbox" ? true : field.checked));

const holds = (rule, beside) => {
  const [name, value] = rule.replace("!", "").split("=");
  if (value !== undefined) return has(form, beside + name, value);
  return Boolean(isFilled(form, beside + name)) !== rule.startsWith("!");
};

// What is not asked now is closed, unless something stands in it or is wrong with it.
const openAndClose = () => {
  for (const part of form.querySelectorAll("[data-only-when]:not([data-only-when=''])")) {
    const wanted = part.dataset.onlyWhen.split(",").some((rule) => holds(rule, part.dataset.beside));
    const used = part.matches(".filter-field--error") || [...part.querySelectorAll("[name]")].some((field) => field.type !== "hidden" && field.type !== "submit" && isFilled(part, field.name));
    part.hidden = !wanted && !used && !part.contains(document.activeElement);
  }
};

// A small box above a long list shows only what has the letters in it.
const addFilter = (list) => {
  const box = document.createElement("input");
  const label = document.createElement("label");
  const found = document.createElement("p");
  box.id = `${list.id}-filter`;
  box.className = "govuk-input";
  box.autocomplete = "off";
  label.htmlFor = box.id;
  label.className = "govuk-label";
  label.textContent = "Show only those with these letters";
  found.className = "vh";
  found.setAttribute("aria-live", "polite");
  list.querySelector(".rf-choices, details").before(label, box, found);
  const wasOpen = new Map([...list.querySelectorAll("details")].map((group) => [group, group.open]));
  box.addEventListener("input", () => {
    const words = box.value.trim().toLowerCase();
    let count = 0;
    for (const choice of list.querySelectorAll(".choice")) {
      choice.hidden = !choice.textContent.toLowerCase().includes(words);
      if (!choice.hidden) count++;
    }
    for (const group of wasOpen.keys()) {
      group.hidden = !group.querySelector(".choice:not([hidden])");
      group.open = words ? !group.hidden : wasOpen.get(group) || Boolean(group.querySelector(":checked"));
    }
    found.textContent = words ? `${count} shown` : "";
  });
  // Enter would send the whole form.
  box.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
};

const countTicks = (group) => {
  const ticked = group.querySelectorAll(":checked").length;
  group.querySelector("[data-ticked]").textContent = ticked ? `${ticked} ticked` : "";
};

// A second after somebody stops typing, the words are looked through.
const checkWords = () => {
  const answer = form.querySelector("[data-plain-words]");
  let timer;
  let asking;
  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const response = await fetch(form.dataset.check, { method: "POST", body: new FormData(form.closest("form")), signal });
      // Only the fragment itself: a page to sign in on, or of an error, would have a title.
      const text = response.ok && !response.redirected ? await response.text() : "";
      if (signal.aborted || !text || /<title/i.test(text)) return;
      answer.replaceChildren(...new DOMParser().parseFromString(text, "text/html").body.childNodes);
    } catch {
      // No answer, no advice. The button still asks.
    }
  };
  form.addEventListener("input", (event) => {
    if (!event.target.matches("textarea, input[type=text], input:not([type])")) return;
    clearTimeout(timer);
    timer = setTimeout(ask, 1000);
  });
};

if (form) {
  form.querySelectorAll("textarea[data-most]").forEach(countLetters);
  form.querySelectorAll("[data-filter=yes]").forEach(addFilter);
  openAndClose();
  form.addEventListener("input", openAndClose);
  form.addEventListener("change", openAndClose);
  form.addEventListener("change", (event) => {
    const group = event.target.closest("details.rf-ticks");
    if (group?.querySelector("[data-ticked]")) countTicks(group);
  });
  // A link to a field opens what it lies in.
  document.addEventListener("click", (event) => {
    const target = document.getElementById(event.target.closest("a[href^='#']")?.hash.slice(1));
    for (let part = target; part; part = part.parentElement) {
      if (part.matches("details")) part.open = true;
      if (part.matches("[data-only-when]")) part.hidden = false;
    }
  });
  if (form.dataset.check) checkWords();
  if (form.querySelector("[data-rich-text]")) import("./rich-text.js").then(({ enhance }) => form.querySelectorAll("[data-rich-text]").forEach(enhance)).catch(() => {});
  if (form.querySelector("[data-point]")) import("./point.js").then(({ enhance }) => form.querySelectorAll("[data-point]").forEach((row) => enhance(row, form.dataset.pointMap))).catch(() => {});
  if (form.dataset.pick && form.querySelector("[data-pick-property]"))
    import("./pick.js").then(({ enhance }) => form.querySelectorAll("[data-pick-property]").forEach((row) => enhance(form, row))).catch(() => {});
}

// What is typed is kept every few seconds, so that a lost network or an ended session loses little.
const writing = document.querySelector("form[data-write]");
if (writing) {
  const said = writing.querySelector("[data-kept]");
  let changed = false;
  const keep = async () => {
    if (!changed) return;
    changed = false;
    try {
      const answer = await fetch(writing.dataset.write, { method: "POST", body: new FormData(writing) });
      if (!answer.ok || answer.redirected) throw new Error("not kept");
      said.textContent = `What you typed was kept at ${await answer.text()}. It is not saved yet.`;
    } catch {
      changed = true;
      said.textContent = "What you typed could not be kept just now. It stays in this page: keep it open. We try again.";
    }
  };
  writing.addEventListener("input", () => (changed = true));
  setInterval(keep, 5000);
  addEventListener("visibilitychange", () => document.visibilityState === "hidden" && keep());
}
