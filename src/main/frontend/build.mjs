/*
 * Builds what the browser loads besides pages: styles, theme, typeface, icons, page scripts.
 *
 * Output is target/frontend/resources, packed by Maven into the WAR's root: resources/corpu (css/corpu.css,
 * js/<name>.js, fonts/, icons.svg, favicon.svg), which pages address by asset.url, and the Faces resource library
 * primefaces-corpu (theme.css). Fails when the style sheet outgrows what a cheap phone should fetch.
 */
import { build, transform } from 'esbuild';
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const theme = join(root, 'themes/corpu');
const out = join(root, 'target/frontend/resources');
const sheets = ['tokens', 'shell', 'components', 'data', 'forms', 'player', 'public', 'print'];
const subsets = ['latin', 'latin-ext'];
const browsers = ['chrome100', 'firefox100', 'safari15'];
const classic = ['shell']; // runs in the head before the first paint, which a module cannot
const cssLimit = 14 * 1024; // bytes of corpu.css, gzipped

await rm(join(out, 'corpu'), { recursive: true, force: true });
await rm(join(out, 'primefaces-corpu'), { recursive: true, force: true });
const fontFaces = await fonts();
const css = (await Promise.all(sheets.map((name) => readFile(join(theme, `${name}.css`), 'utf8')))).join('\n');
const shipped = await style(fontFaces + css, 'corpu/css/corpu.css');
await style(await readFile(join(theme, 'primefaces/theme.css'), 'utf8'), 'primefaces-corpu/theme.css');
for (const name of ['icons.svg', 'favicon.svg']) await cp(join(theme, 'icons', name), join(out, 'corpu', name));
await scripts();

const size = gzipSync(shipped, { level: 9 }).length;
if (size > cssLimit) throw new Error(`corpu.css is ${size} bytes gzipped, more than ${cssLimit}`);

/** Copies the subsets that Indonesian and English need and answers their @font-face rules. */
async function fonts() {
  const source = join(here, 'node_modules/@fontsource-variable/plus-jakarta-sans');
  const rules = (await readFile(join(source, 'wght.css'), 'utf8')).match(/@font-face\s*{[^}]*}/g);
  await mkdir(join(out, 'corpu/fonts'), { recursive: true });
  await cp(join(source, 'LICENSE'), join(out, 'corpu/fonts/LICENSE.txt'));
  const faces = subsets.map(async (subset) => {
    const file = `plus-jakarta-sans-${subset}-wght-normal.woff2`;
    const shippedAs = `plus-jakarta-sans-${subset}.woff2`;
    const rule = rules.find((r) => r.includes(`/${file}`));
    if (!rule) throw new Error(`The typeface has no subset ${subset}`);
    await cp(join(source, 'files', file), join(out, 'corpu/fonts', shippedAs));
    // The version lets browsers keep the font for a year.
    const version = createHash('sha256').update(await readFile(join(out, 'corpu/fonts', shippedAs))).digest('hex').slice(0, 8);
    return rule.replace(/src:[^;]*;/, `src: url("../fonts/${shippedAs}?v=${version}") format("woff2");`);
  });
  return (await Promise.all(faces)).join('\n');
}

async function style(source, target) {
  const { code } = await transform(source, { loader: 'css', minify: true, target: browsers });
  await mkdir(dirname(join(out, target)), { recursive: true });
  await writeFile(join(out, target), code);
  return code;
}

/** Every file in src/ is one entry; pages load it as a module, but for the classic ones. */
async function scripts() {
  const names = (await readdir(join(here, 'src'))).filter((name) => name.endsWith('.js'));
  const isClassic = (name) => classic.includes(name.replace('.js', ''));
  await bundle(names.filter(isClassic), 'iife');
  await bundle(names.filter((name) => !isClassic(name)), 'esm');
}

function bundle(names, format) {
  return build({
    entryPoints: names.map((name) => join(here, 'src', name)),
    outdir: join(out, 'corpu/js'),
    bundle: true,
    format,
    minify: true,
    target: browsers,
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'warning',
  });
}
