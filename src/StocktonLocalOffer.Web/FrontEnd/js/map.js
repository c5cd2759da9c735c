// Zoom and pan for the map of results: the same picture, the same pins. Nothing is asked of another server before somebody agrees.
import { DivIcon, LatLngBounds, LayerGroup, Map, Marker, SVGOverlay } from "leaflet/dist/leaflet-src.esm.js";
import { streets, styles } from "./map-parts.js";

// Pins of 34 pixels must not touch.
const apart = 36;

const readPlaces = () =>
  [...document.querySelectorAll("[data-place]")].map((item) => ({
    number: item.dataset.place,
    at: item.dataset.at.split(",").map(Number),
    names: [...item.querySelectorAll("a")].map((link) => link.textContent),
    target: `#${item.id}`,
  }));

// Places that lie on each other at this zoom share a pin.
const grouped = (map, places) => {
  const pins = [];
  for (const place of places) {
    const at = map.latLngToLayerPoint(place.at);
    const near = pins.find((pin) => pin.at.distanceTo(at) < apart);
    if (near) near.places.push(place);
    else pins.push({ at, places: [place] });
  }
  return pins.map((pin) => pin.places);
};

const pinOf = (map, places) => {
  const [first] = places;
  const names = [...new Set(places.flatMap((place) => place.names))];
  const link = document.createElement("a");
  link.href = first.target;
  link.textContent = first.number + (places.length > 1 ? "+" : "");
  link.title = `${link.textContent}: ${names.slice(0, 5).join(", ")}${names.length > 5 ? ` and ${names.length - 5} more` : ""}`;
  link.setAttribute("aria-label", link.title);
  link.addEventListener("focus", () => map.panInside(first.at, { padding: [40, 40], animate: false }));
  link.addEventListener("click", (event) => {
    if (places.length === 1 || map.getZoom() >= map.getMaxZoom()) return;
    event.preventDefault();
    map.once("moveend", () => map.getContainer().querySelector(`[href="${first.target}"]`)?.focus());
    map.fitBounds(new LatLngBounds(places.map((place) => place.at)), { padding: [50, 50], animate: false });
  });
  return new Marker(first.at, { keyboard: false, icon: new DivIcon({ className: "map-pin", html: link, iconSize: [34, 34] }) });
};

export const enhance = async (box) => {
  await styles();
  const [south, west, north, east] = box.dataset.map.split(",").map(Number);
  const bounds = new LatLngBounds([south, west], [north, east]);
  const outline = box.querySelector(".map-outline");
  const places = readPlaces();
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;

  box.replaceChildren();
  box.classList.add("map--live");
  box.setAttribute("role", "group");
  box.setAttribute("aria-label", "Map of the results. Arrow keys move it, plus and minus zoom.");
  // The wheel scrolls the page: a map that catches it is a trap.
  const map = new Map(box, { minZoom: 9, maxZoom: 18, zoomSnap: box.dataset.tiles ? 0.5 : 0, scrollWheelZoom: false, zoomAnimation: !still, fadeAnimation: !still, inertia: !still, maxBounds: bounds.pad(0.5) });
  map.attributionControl.setPrefix(false);
  map.fitBounds(bounds);
  new SVGOverlay(outline, bounds).addTo(map);
  if (box.dataset.tiles) {
    streets(box.dataset.tiles).addTo(map);
    box.classList.add("map--streets");
  }

  const layer = new LayerGroup().addTo(map);
  const draw = () => {
    layer.clearLayers();
    for (const together of grouped(map, places)) layer.addLayer(pinOf(map, together));
  };
  map.on("zoomend", draw);
  // A phone that is turned shows the whole borough again; pins at the edge would be cut.
  map.on("resize", ({ oldSize, newSize }) => oldSize.x !== newSize.x && map.fitBounds(bounds, { animate: false }));
  draw();
  // A focus far away would scroll the box and leave its parts behind.
  box.addEventListener("scroll", () => box.scrollTo(0, 0));
  document.querySelector("[data-streets]").hidden = false;
};
