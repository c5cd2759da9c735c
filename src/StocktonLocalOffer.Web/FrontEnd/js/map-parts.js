// What the maps have in common.
import { TileLayer } from "leaflet/dist/leaflet-src.esm.js";

export const styles = () =>
  new Promise((done, failed) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: new URL("./map.css", import.meta.url).href, onload: done, onerror: failed });
    document.head.append(link);
  });

// OpenStreetMap asks to be told which site its pictures are for; "origin" says that and no more.
export const streets = (host) =>
  new TileLayer(`${host}/{z}/{x}/{y}.png`, { maxZoom: 19, referrerPolicy: "origin", attribution: '© <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a> contributors' });
