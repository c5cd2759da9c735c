// Builds what the browser loads: style sheets, scripts, the typeface. Run by the .NET build when a source changed.
import { mkdirSync, copyFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as sass from "sass";
import * as esbuild from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "node_modules");
const out = join(here, "../../../wwwroot/assets");
mkdirSync(join(out, "fonts"), { recursive: true });

for (const weight of ["400", "700"]) {
  const file = `atkinson-hyperlegible-latin-${weight}-normal.woff2`;
  copyFileSync(join(modules, "@fontsource/atkinson-hyperlegible/files", file), join(out, "fonts", file));
}

// The second is for the map of results alone, the third for the editors' side.
for (const name of ["site", "map", "editorial"]) {
  const css = sass.compile(join(here, `scss/${name}.scss`), { loadPaths: [modules], style: "compressed", quietDeps: true });
  writeFileSync(join(out, `${name}.css`), css.css);
}

await esbuild.build({
  // Apart, so that a page loads only the first: the others come when they are needed.
  entryPoints: ["site", "suggest", "aloud", "leave", "map", "editorial", "pick", "point", "rich-text"].map((name) => join(here, `js/${name}.js`)),
  bundle: true,
  splitting: true,
  minify: true,
  format: "esm",
  target: "es2020",
  nodePaths: [modules],
  outdir: out,
});
