// Suggestions in the search box. Loaded when somebody goes to the box; until then, and when anything fails, it stays a plain box.
import accessibleAutocomplete from "accessible-autocomplete";

// Long enough to skip the letters in between, short enough not to be felt.
const pause = 120;

const one = { need: "need", category: "kind of help", place: "place", listing: "on our list", guide: "guide" };

const escaped = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const asHtml = (item) =>
  typeof item === "string"
    ? escaped(item)
    : `<span class="suggest__label">${escaped(item.label)}</span>` +
      (item.one ? `<span class="vh">, </span><span class="suggest__kind">${escaped(item.one)}</span>` : "") +
      (item.note ? `<span class="vh">, </span><span class="suggest__note">${escaped(item.note)}</span>` : "");

async function ask(path, query, signal) {
  const answer = await fetch(`${path}?q=${encodeURIComponent(query)}`, { signal, headers: { Accept: "application/json" } });
  if (!answer.ok) return [];
  const { groups } = await answer.json();
  return groups.flatMap((group) => group.items.map((item) => ({ ...item, one: one[group.kind] ?? group.label })));
}

export function enhance(form, plain) {
  if (!plain.isConnected) return;
  const path = form.dataset.suggest;
  const label = form.querySelector(`label[for="${plain.id}"]`);
  const hint = document.getElementById(plain.getAttribute("aria-describedby"))?.textContent ?? "";
  const box = document.createElement("div");
  box.className = "suggest";
  const focused = document.activeElement === plain;
  const [start, end] = [plain.selectionStart, plain.selectionEnd];
  let untouched = plain.value;
  let items = [];
  let timer;
  let asking;

  const source = (query, show) => {
    clearTimeout(timer);
    asking?.abort();
    // What was there when the page came is asked for only once it changes.
    if (query === untouched) return show((items = []));
    untouched = null;
    timer = setTimeout(async () => {
      asking = new AbortController();
      const { signal } = asking;
      const found = await ask(path, query, signal).catch(() => []);
      if (signal.aborted) return;
      items = found.length ? [{ label: `Search for “${query.trim()}”`, words: true }, ...found] : [];
      show(items);
    }, pause);
  };

  const go = (item) => {
    if (item?.url) location.assign(item.url);
    else if (item?.words) form.requestSubmit();
  };

  plain.replaceWith(box);
  accessibleAutocomplete({
    element: box,
    id: plain.id,
    name: plain.name,
    source,
    minLength: 2,
    autoselect: false,
    confirmOnBlur: false,
    showNoOptionsFound: false,
    displayMenu: "overlay",
    cssNamespace: "suggest",
    inputClasses: "govuk-input",
    menuAttributes: { "aria-labelledby": label.id },
    onConfirm: go,
    templates: {
      // What is written in the box when one is chosen: the words themselves for a search, so that they are what is sent.
      inputValue: (item) => (typeof item === "string" ? item : item?.words ? input.value : item?.label) ?? "",
      suggestion: asHtml,
    },
    tAssistiveHint: () => `${hint} When suggestions come, use the up and down arrows to read them and Enter to choose one. Touch users, explore by touch or swipe.`.trim(),
    tStatusQueryTooShort: () => "",
    tStatusNoResults: () => "No suggestions",
    tStatusSelectedOption: (text, length, index) =>
      [items[index]?.label ?? text, items[index]?.one].filter(Boolean).join(", ") + `, ${index + 1} of ${length}`,
    tStatusResults: (length, selected) => `${length} suggestions. ${selected}`,
  });

  const input = box.querySelector("input");
  input.maxLength = plain.maxLength;
  input.enterKeyHint = "search";
  input.value = plain.value;
  input.dispatchEvent(new Event("input", { bubbles: true }));

  // The component keeps Enter to itself while its list is open. With nothing chosen, Enter searches for the typed words.
  box.addEventListener("keydown", (event) => event.key === "Enter" && event.target === input && event.stopPropagation(), { capture: true });

  if (focused) {
    input.focus();
    // The component marks everything when it gets the focus; somebody in the middle of a word would lose it.
    Promise.resolve().then(() => Promise.resolve()).then(() => input.setSelectionRange(start, end));
    // Letters typed while this was loading.
    if (plain.value !== plain.defaultValue) untouched = null;
  }
}
