// What matters most in a picture, by a click on it. The radio buttons and numbers beside it say the same without this.
export const enhance = (part) => {
  const find = (name) => part.querySelector(`[data-focal-${name}]`);
  const [picture, mark, own] = [find("picture"), find("mark"), find("own")];
  const [left, top] = part.querySelectorAll(".focal-numbers input");

  const show = () => {
    mark.style.left = `${left.value}%`;
    mark.style.top = `${top.value}%`;
  };
  const put = (x, y) => {
    left.value = x;
    top.value = y;
    show();
  };

  picture.addEventListener("click", (click) => {
    const box = picture.getBoundingClientRect();
    const percent = (at, from, size) => Math.min(100, Math.max(0, Math.round(((at - from) / size) * 100)));
    own.checked = true;
    put(percent(click.clientX, box.left, box.width), percent(click.clientY, box.top, box.height));
  });
  part.addEventListener("change", ({ target }) => {
    if (target.dataset.x) put(target.dataset.x, target.dataset.y);
  });
  for (const number of [left, top])
    number.addEventListener("input", () => {
      own.checked = true;
      show();
    });

  picture.dataset.on = "";
  mark.hidden = false;
  find("tip").hidden = false;
  show();
};
