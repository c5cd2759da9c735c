// "Leave this site": at once, and not one step back in the browser's history. Esc or Shift, three times in a row, does the same.
const link = document.querySelector("[data-leave]");
const status = document.querySelector("[data-leave-status]");
document.querySelector("[data-leave-keys]").hidden = false;

const leave = () => {
  // Nothing stays on the screen while the other page is on its way.
  document.body.classList.add("left");
  document.title = "Loading";
  location.replace(link.href);
};

link.addEventListener("click", (event) => {
  event.preventDefault();
  leave();
});

const forgetAfter = 5000;
let key = "";
let times = 0;
let modified = false;
let timer;

addEventListener(
  "keyup",
  (event) => {
    const counts = (event.key === "Escape" || event.key === "Shift") && !modified;
    times = counts ? (event.key === key ? times + 1 : 1) : 0;
    key = counts ? event.key : "";
    // Shift let go of after a capital letter does not count.
    modified = event.shiftKey;
    clearTimeout(timer);
    timer = setTimeout(() => {
      times = 0;
      status.textContent = "";
    }, forgetAfter);
    if (times === 3) leave();
    else status.textContent = times ? `Press ${3 - times} more ${times === 2 ? "time" : "times"} to leave this site.` : "";
  },
  true,
);

// Coming back with the browser's button, the page is there again.
addEventListener("pageshow", () => document.body.classList.remove("left"));
