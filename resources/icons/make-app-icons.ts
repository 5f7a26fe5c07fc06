/**
 * Draws the program's icon and that of its files in every size and container that the three systems want, both from one SVG: a file's is a
 * sheet of paper with the program's on it.
 * Run before packing: node resources/icons/make-app-icons.ts
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { icnsOf, icoOf, type Picture } from './icon-files.ts';

const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const;
const LARGEST_OF_WINDOWS = 256;

const here = dirname(fileURLToPath(import.meta.url));

/** Writes `icon.*`, `document.*` and `png/NxN.png` into the folder. */
export function makeAppIcons(folder: string): void {
  mkdirSync(join(folder, 'png'), { recursive: true });
  const drawn = read('app.svg');
  const app = picturesOf(drawn);
  writeContainers(folder, 'icon', app);
  writeContainers(folder, 'document', picturesOf(onSheet(drawn)));
  for (const { size, png } of app) writeFileSync(join(folder, 'png', `${size}x${size}.png`), png);
}

function read(name: string): string {
  return readFileSync(join(here, name), 'utf8');
}

/** The program's icon in the middle of the sheet, below its corner. */
function onSheet(app: string): string {
  const placed = app.replace(/ width="\d+" height="\d+"/, ' x="5.4" y="7.2" width="9.2" height="9.2"');
  return read('document.svg').replace('<g id="app"/>', placed);
}

function picturesOf(svg: string): Picture[] {
  return SIZES.map((size) => ({ size, png: new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng() }));
}

function writeContainers(folder: string, name: string, pictures: readonly Picture[]): void {
  writeFileSync(join(folder, `${name}.ico`), icoOf(pictures.filter(({ size }) => size <= LARGEST_OF_WINDOWS)));
  writeFileSync(join(folder, `${name}.icns`), icnsOf(pictures));
  writeFileSync(join(folder, `${name}.png`), pictures.at(-1)?.png ?? new Uint8Array());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) makeAppIcons(join(here, '..', '..', 'out', 'icons'));
