// Names of other content as somebody types. What is chosen is sent by its key, so that two of the same name are no riddle.
import accessibleAutocomplete from "accessible-autocomplete";

// Long enough to skip the letters in between, short enough not to be felt.
const pause = 150;

const escaped = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

export function enhance(form, row) {
  const plain = row.querySelector("input");
  const box = document.createElement("div");
  const key = document.createElement("input");
  const label = document.querySelector(`label[for="${plain.id}"]`);
  box.className = "suggest rf-pick";
  key.type = "hidden";
  key.name = plain.name.replace(/\.add$/, ".pick");
  label.id = `${plain.id}-label`;
  let timer;
  let asking;

  const source = (query, show) => {
    clearTimeout(timer);
    asking?.abort();
    timer = setTimeout(async () => {
      asking = new AbortController();
      const { signal } = asking;
      const asked = new URLSearchParams({ type: form.dataset.type, property: row.dataset.pickProperty, q: query });
      const items = await fetch(`${form.dataset.pick}?${asked}`, { signal, headers: { Accept: "application/json" } })
        .then((answer) => (answer.ok ? answer.json() : { items: [] }))
        .then((answer) => answer.items)
        .catch(() => []);
      if (!signal.aborted) show(items);
    }, pause);
  };

  plain.replaceWith(box);
  accessibleAutocomplete({
    element: box,
    id: plain.id,
    name: plain.name,
    defaultValue: plain.value,
    source,
    minLength: 2,
    autoselect: false,
    confirmOnBlur: false,
    displayMenu: "overlay",
    cssNamespace: "suggest",
    inputClasses: "govuk-input",
    menuAttributes: { "aria-labelledby": label.id },
    onConfirm: (item) => item?.key && (key.value = item.key),
    templates: {
      inputValue: (item) => (typeof item === "string" ? item : item?.name) ?? "",
      suggestion: (item) => `<span class="suggest__label">${escaped(typeof item === "string" ? item : item.name)}</span>`,
    },
    tNoResults: () => "Nothing is called that",
    tStatusQueryTooShort: () => "",
    tStatusNoResults: () => "Nothing is called that",
    tStatusResults: (length, selected) => `${length} found. ${selected}`,
    tStatusSelectedOption: (text, length, index) => `${text}, ${index + 1} of ${length}`,
  });
  box.append(key);
  // Typed on: the key that was chosen no longer fits.
  box.querySelector("input").addEventListener("input", () => (key.value = ""));
}
