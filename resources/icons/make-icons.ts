/**
 * Writes shared/scene/layout/icons.json: the icons of channels and cards as plain paths on a grid of 24, from lucide (ISC licence).
 * Run after a change of the list: node resources/icons/make-icons.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { absolutePath } from './absolute-path.ts';

const NAMES = [
  'smartphone',
  'globe',
  'mail',
  'phone',
  'message-square',
  'message-circle',
  'map-pin',
  'concierge-bell',
  'bed-double',
  'heart',
  'store',
  'building',
  'landmark',
  'users',
  'user',
  'headphones',
  'laptop',
  'tablet',
  'tv',
  'car',
  'truck',
  'package',
  'credit-card',
  'newspaper',
  'megaphone',
  'calendar',
  'bell',
  'file-text',
  'video',
  'bot',
  'qr-code',
  'printer',
  'ticket',
  'stethoscope',
  'house',
  'watch',
  'star',
  'flag',
  'thumbs-up',
  'thumbs-down',
  'triangle-alert',
  'lightbulb',
  'clock',
  'hourglass',
  'lock',
  'key',
  'shield',
  'search',
  'eye',
  'shopping-cart',
  'wallet',
  'receipt',
  'gift',
  'trophy',
  'coffee',
  'utensils',
  'luggage',
  'plane',
  'camera',
  'wifi',
  'wrench',
  'handshake',
  'smile',
  'frown',
  'leaf',
  'zap',
]; // prettier-ignore

type Shape = readonly [tag: string, attributes: Readonly<Record<string, string>>];

const root = join(import.meta.dirname, '../..');

/** An icon that was renamed in lucide is fetched under its new name, and keeps its name here. */
function shapesOf(name: string): Shape[] {
  const source = readFileSync(join(root, `node_modules/lucide-react/dist/esm/icons/${name}.mjs`), 'utf8');
  const renamed = /export \{ default \} from '\.\/([\w-]+)\.mjs'/.exec(source)?.[1];
  if (renamed !== undefined) return shapesOf(renamed);
  const shapes = [...source.matchAll(/\[\s*"(\w+)",\s*\{([^}]*)\}\s*,?\s*\]/g)].map(
    ([, tag = '', attributes = '']): Shape => [
      tag,
      Object.fromEntries([...attributes.matchAll(/(\w+):\s*"([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])),
    ],
  );
  if (shapes.length === 0) throw new RangeError(`no shapes in icon ${name}`);
  return shapes;
}

/** Any basic shape as path data. */
function pathOf([tag, at]: Shape): string {
  const n = (key: string): number => Number(at[key] ?? 0);
  switch (tag) {
    case 'path':
      return at['d'] ?? '';
    case 'line':
      return `M${at['x1']} ${at['y1']}L${at['x2']} ${at['y2']}`;
    case 'circle':
      return `M${n('cx') - n('r')} ${n('cy')}a${n('r')} ${n('r')} 0 1 1 ${2 * n('r')} 0a${n('r')} ${n('r')} 0 1 1 ${-2 * n('r')} 0Z`;
    case 'rect':
      return rectPath(n('x'), n('y'), n('width'), n('height'), n('rx'));
    case 'polyline':
      return `M${at['points']}`;
    case 'polygon':
      return `M${at['points']}Z`;
    default:
      throw new RangeError(`shape ${tag} is not known here`);
  }
}

function rectPath(x: number, y: number, w: number, h: number, r: number): string {
  if (r === 0) return `M${x} ${y}h${w}v${h}h${-w}Z`;
  const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  return `M${x + r} ${y}h${w - 2 * r}${corner(r, r)}v${h - 2 * r}${corner(-r, r)}h${2 * r - w}${corner(-r, -r)}v${2 * r - h}${corner(r, -r)}Z`;
}

function drawn(name: string): string {
  const commands = shapesOf(name).flatMap((shape) => absolutePath(pathOf(shape)));
  return commands.map(([letter, ...numbers]) => [letter, ...numbers.map((value) => Math.round(value * 100) / 100)].join(' ')).join(' ');
}

const icons = Object.fromEntries(NAMES.map((name) => [name, drawn(name)]));
writeFileSync(join(root, 'shared/scene/layout/icons.json'), `${JSON.stringify(icons, null, 2)}\n`);
