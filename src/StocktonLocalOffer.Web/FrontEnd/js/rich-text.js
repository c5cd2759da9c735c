// A small editor in place of the box for Markdown. What it sends is HTML, and the hidden field says so.
import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";

// A table would be lost in it: such a text stays in the plain box.
const tooMuch = /<(table|caption)\b/i;

const kit = StarterKit.configure({
  heading: { levels: [2, 3, 4] },
  code: false,
  codeBlock: false,
  strike: false,
  underline: false,
  horizontalRule: false,
  dropcursor: false,
  trailingNode: false,
  link: { openOnClick: false, autolink: false, linkOnPaste: true, HTMLAttributes: { target: null, rel: null, class: null } },
});

const tools = [
  { label: "Heading", on: (e) => e.isActive("heading", { level: 2 }), run: (c) => c.toggleHeading({ level: 2 }) },
  { label: "Subheading", on: (e) => e.isActive("heading", { level: 3 }), run: (c) => c.toggleHeading({ level: 3 }) },
  { label: "Bold", on: (e) => e.isActive("bold"), run: (c) => c.toggleBold() },
  { label: "List", on: (e) => e.isActive("bulletList"), run: (c) => c.toggleBulletList() },
  { label: "Numbers", on: (e) => e.isActive("orderedList"), run: (c) => c.toggleOrderedList() },
  { label: "Link", on: (e) => e.isActive("link"), link: true },
  { label: "Undo", run: (c) => c.undo() },
];

const button = (label, text = label) => {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "rf-tool";
  made.textContent = text;
  if (text !== label) made.setAttribute("aria-label", label);
  return made;
};

// One stop of the Tab key for all of it; the arrow keys go from tool to tool.
const walk = (bar) => {
  const all = [...bar.children];
  all.forEach((tool, place) => (tool.tabIndex = place ? -1 : 0));
  bar.addEventListener("keydown", (event) => {
    const at = all.indexOf(document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    const next = all[(to + all.length) % all.length];
    all.forEach((tool) => (tool.tabIndex = tool === next ? 0 : -1));
    next.focus();
  });
  bar.addEventListener("focusin", (event) => all.forEach((tool) => (tool.tabIndex = tool === event.target ? 0 : -1)));
};

const linkRow = (id, editor, back) => {
  const row = document.createElement("div");
  const label = document.createElement("label");
  const box = document.createElement("input");
  const set = button("Make the link");
  const out = button("Take the link away");
  row.className = "rf-link";
  row.hidden = true;
  label.className = "govuk-label";
  label.htmlFor = box.id = `${id}-link`;
  label.textContent = "Web address of the link";
  box.className = "govuk-input";
  box.inputMode = "url";
  box.autocomplete = "off";
  row.append(label, box, set, out);

  const close = () => {
    row.hidden = true;
    back();
  };
  const make = () => {
    const address = box.value.trim();
    const chain = editor.chain().focus().extendMarkRange("link");
    if (!address) chain.unsetLink().run();
    else if (editor.state.selection.empty && !editor.isActive("link")) chain.insertContent({ type: "text", text: address, marks: [{ type: "link", attrs: { href: address } }] }).run();
    else chain.setLink({ href: address }).run();
    row.hidden = true;
  };
  set.addEventListener("click", make);
  out.addEventListener("click", () => {
    editor.chain().focus().extendMarkRange("link").unsetLink().run();
    row.hidden = true;
  });
  row.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.key !== "Enter" || event.target !== box) return;
    event.preventDefault();
    make();
  });
  return {
    row,
    open: () => {
      box.value = editor.getAttributes("link").href ?? "";
      row.hidden = false;
      box.focus();
    },
  };
};

export function enhance(root) {
  const plain = root.querySelector("textarea");
  const kept = root.querySelector("[name$='.kept']").value;
  const html = root.dataset.changed ? root.dataset.now : kept;
  if (tooMuch.test(html)) return;

  const place = document.createElement("div");
  const bar = document.createElement("div");
  const describedBy = plain.getAttribute("aria-describedby");
  bar.className = "rf-tools";
  bar.setAttribute("role", "toolbar");
  bar.setAttribute("aria-label", "How the text looks");
  bar.setAttribute("aria-controls", `${plain.id}-editor`);

  const editor = new Editor({
    element: place,
    extensions: [kit],
    content: html,
    injectCSS: false,
    editorProps: {
      attributes: {
        id: `${plain.id}-editor`,
        class: "govuk-input rf-editor",
        role: "textbox",
        "aria-multiline": "true",
        "aria-labelledby": `${plain.id}-label`,
        ...(describedBy ? { "aria-describedby": describedBy } : {}),
        ...(plain.getAttribute("aria-invalid") ? { "aria-invalid": "true" } : {}),
      },
    },
  });

  const link = linkRow(plain.id, editor, () => editor.commands.focus());
  const buttons = tools.map((tool) => {
    const made = button(tool.label);
    if (tool.on) made.setAttribute("aria-pressed", "false");
    made.addEventListener("click", () => (tool.link ? link.open() : tool.run(editor.chain().focus()).run()));
    bar.append(made);
    return made;
  });
  walk(bar);
  const press = () => tools.forEach((tool, i) => tool.on && buttons[i].setAttribute("aria-pressed", String(tool.on(editor))));
  editor.on("transaction", press);

  // As it is stored until somebody changes it: then the site knows that nobody did.
  plain.value = html;
  root.querySelector("[name$='.as']").value = "html";
  editor.on("update", () => {
    plain.value = editor.getHTML();
    plain.dispatchEvent(new Event("input", { bubbles: true }));
  });

  plain.hidden = true;
  root.querySelector(".rf-help").hidden = true;
  plain.before(bar, link.row, place);
  // Links from the list of problems, and the label, still lead to it.
  plain.addEventListener("focus", () => editor.commands.focus());
  root.querySelector("label").addEventListener("click", (event) => {
    event.preventDefault();
    editor.commands.focus();
  });
  const id = plain.id;
  plain.id = `${id}-sent`;
  place.id = id;
  place.tabIndex = -1;
  place.addEventListener("focus", () => editor.commands.focus());
}
