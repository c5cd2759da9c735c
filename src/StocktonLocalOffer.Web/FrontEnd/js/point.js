// Puts the point of a place right on a map. The boxes for latitude and longitude say the same without it.
import { DivIcon, LatLngBounds, Map, Marker, SVGOverlay } from "leaflet/dist/leaflet-src.esm.js";
import { streets, styles } from "./map-parts.js";

// Degrees to six decimals: a tenth of a metre.
const written = (degrees) => degrees.toFixed(6);

const open = async (row, address) => {
  const postcode = row.querySelector("input").value.trim();
  const answer = await fetch(`${address}?${new URLSearchParams({ postcode: postcode.slice(0, 10) })}`);
  const text = answer.ok && !answer.redirected ? await answer.text() : "";
  // A page to sign in on, or of an error, would have a title.
  if (!text || /<title/i.test(text)) throw new Error("no map");
  await styles();
  row.after(...new DOMParser().parseFromString(text, "text/html").body.children);
  const part = row.nextElementSibling;
  const find = (name) => part.querySelector(`[data-${name}]`);
  const [latitude, longitude] = ["latitude", "longitude"].map((name) => document.querySelector(`[name="${CSS.escape(row.dataset.point + name)}"]`));
  const box = find("bounds");
  const [south, west, north, east] = box.dataset.bounds.split(",").map(Number);
  const bounds = new LatLngBounds([south, west], [north, east]);
  const outline = box.querySelector("svg");
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;

  box.replaceChildren();
  box.classList.add("map--live");
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", "Map of the place. Arrow keys move it, plus and minus zoom.");
  const map = new Map(box, { minZoom: 9, maxZoom: 19, scrollWheelZoom: false, zoomAnimation: !still, fadeAnimation: !still, inertia: !still, maxBounds: bounds.pad(0.5) });
  map.attributionControl.setPrefix(false);
  new SVGOverlay(outline, bounds).addTo(map);
  const label = (name) => new DivIcon({ className: "rf-ward", html: Object.assign(document.createElement("span"), { textContent: name }), iconSize: [0, 0] });
  for (const [name, ...at] of JSON.parse(box.dataset.wards)) new Marker(at, { keyboard: false, interactive: false, icon: label(name) }).addTo(map);
  const pin = new Marker(bounds.getCenter(), { keyboard: false, interactive: false, icon: new DivIcon({ className: "rf-pin", iconSize: [26, 26] }) });

  const typed = () => {
    const at = [latitude, longitude].map((field) => (field.value.trim() ? Number(field.value.replace(",", ".")) : NaN));
    return at.every(Number.isFinite) && bounds.pad(0.5).contains(at) ? at : null;
  };
  // Without numbers the postcode says where it is.
  const found = box.dataset.at ? box.dataset.at.split(",").map(Number) : null;
  const show = () => {
    const at = typed() ?? found;
    if (at) pin.setLatLng(at).addTo(map);
    else pin.remove();
    return at;
  };
  const put = ({ lat, lng }) => {
    latitude.value = written(lat);
    longitude.value = written(lng);
    for (const field of [latitude, longitude]) field.dispatchEvent(new Event("input", { bubbles: true }));
    show();
    find("said").textContent = `The point is now ${latitude.value}, ${longitude.value}. It is kept when you save.`;
  };

  const at = show();
  if (at) map.setView(at, 14);
  else map.fitBounds(bounds);
  map.on("click", ({ latlng }) => put(latlng));
  find("middle").addEventListener("click", () => put(map.getCenter()));
  for (const field of [latitude, longitude]) field.addEventListener("change", () => show() && map.panTo(pin.getLatLng(), { animate: false }));
  find("streets").querySelector("button").addEventListener("click", () => {
    streets(find("streets").dataset.streets).addTo(map);
    box.classList.add("map--streets");
    find("streets").remove();
    box.focus();
  });
  box.focus();
  return { part, close: find("close"), done: () => map.remove() };
};

export const enhance = (row, address) => {
  const button = document.createElement("button");
  Object.assign(button, { type: "button", className: "govuk-button govuk-button--secondary", textContent: "Show the point on a map" });
  button.setAttribute("aria-expanded", "false");
  row.append(button);
  let shown;
  const close = () => {
    shown.done();
    shown.part.remove();
    shown = null;
    button.setAttribute("aria-expanded", "false");
    button.focus();
  };
  button.addEventListener("click", async () => {
    if (shown) return close();
    button.disabled = true;
    try {
      shown = await open(row, address);
      shown.close.addEventListener("click", close);
      button.setAttribute("aria-expanded", "true");
    } catch {
      button.textContent = "The map cannot be shown now. Try again";
    }
    button.disabled = false;
  });
};
