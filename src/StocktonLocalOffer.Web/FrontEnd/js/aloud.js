// Reads the page aloud with the browser's own voice, part by part. No sound and no text leaves the phone for us.
const PARTS = "h1, h2, h3, h4, p, li, dt, dd, th, td, caption";
// Some browsers fall silent in the middle of a long text.
const LONGEST = 200;

const speech = window.speechSynthesis;
const still = matchMedia("(prefers-reduced-motion: reduce)");

// Only the innermost parts, so that nothing is said twice, and only what can be seen.
const parts = () =>
  [...document.querySelectorAll(`main :is(${PARTS})`)].filter(
    (part) => part.offsetParent !== null && !part.closest(".no-print, nav, .vh, .govuk-back-link") && !part.querySelector(PARTS) && part.innerText.trim(),
  );

const pieces = (text) => {
  const all = [];
  for (const sentence of text.replace(/\s+/g, " ").match(/[^.!?]+[.!?]*/g) ?? []) {
    const last = all.length - 1;
    if (last >= 0 && all[last].length + sentence.length <= LONGEST) all[last] += sentence;
    else all.push(sentence);
  }
  return all;
};

export function begin(box) {
  const [play, stop] = box.children;
  let queue = [];
  let shown;
  let state = "quiet";

  const show = (part) => {
    shown?.classList.remove("saying");
    shown = part;
    if (!part) return;
    part.classList.add("saying");
    part.scrollIntoView({ block: "center", behavior: still.matches ? "auto" : "smooth" });
  };

  const set = (next) => {
    state = next;
    play.textContent = { quiet: "Read aloud", reading: "Pause reading", paused: "Go on reading" }[next];
    if (next === "quiet" && document.activeElement === stop) play.focus();
    stop.hidden = next === "quiet";
  };

  const end = () => {
    queue = [];
    set("quiet");
    speech.cancel();
    show(null);
  };

  const next = () => {
    if (state !== "reading") return;
    const now = queue[0];
    if (!now) return end();
    if (now.part !== shown) show(now.part);
    const said = new SpeechSynthesisUtterance(now.text);
    said.lang = document.documentElement.lang;
    said.onend = () => {
      // Paused or stopped in the meantime: this piece is said again when reading goes on.
      if (state !== "reading" || queue[0] !== now) return;
      queue.shift();
      next();
    };
    said.onerror = (event) => event.error === "interrupted" || event.error === "canceled" || end();
    speech.speak(said);
  };

  const press = () => {
    if (state === "reading") {
      // Not speech.pause(): Android's browser takes it for the end.
      set("paused");
      speech.cancel();
    } else {
      if (state === "quiet") queue = parts().flatMap((part) => pieces(part.innerText).map((text) => ({ part, text })));
      set("reading");
      next();
    }
  };

  play.addEventListener("click", press);
  stop.addEventListener("click", end);
  addEventListener("keydown", (event) => event.key === "Escape" && state !== "quiet" && end());
  addEventListener("pagehide", end);
  press();
}
