import type { Channel } from '../../model/channel.ts';
import { liveRecord, type Records } from '../../model/kinds.ts';
import { compareOrder } from '../../model/order.ts';
import type { Mark } from '../marks.ts';
import type { ChannelStop } from '../scene.ts';
import type { SceneWords } from '../scene-words.ts';
import { lineHeightOf } from '../text-style.ts';
import type { Frame } from './frame.ts';
import { moved } from './heads.ts';
import { iconMark } from './icon-mark.ts';
import type { Placed } from './placement.ts';
import { circle, shape } from './signs.ts';
import { LANE_NAME_WIDTH, NAME_GAP } from './sizes.ts';
import { setText } from './text-marks.ts';

/** A touchpoint card that lies over a column, and its channel. */
export interface Touch {
  readonly channel: string;
  readonly column: number;
  readonly card: string;
}

/** Where the journey touches which channel: by column, then down the map, each channel once a column. */
export function touchesOf(byLane: ReadonlyMap<string, readonly Placed[]>, lanes: readonly { readonly id: string }[], records: Records): readonly Touch[] {
  const touches = lanes.flatMap(({ id }) => (byLane.get(id) ?? []).flatMap(({ card, from }) => touchOf(card.id, card.touchpoint, from, records)));
  const seen = new Set<string>();
  const firsts = touches.filter(({ channel, column }) => {
    const key = `${column} ${channel}`;
    return seen.size !== seen.add(key).size;
  });
  return firsts.sort((a, b) => a.column - b.column);
}

function touchOf(card: string, touchpoint: string | null, column: number, records: Records): Touch[] {
  const channel = liveRecord(records, 'channel', liveRecord(records, 'touchpoint', touchpoint)?.channel ?? null);
  return channel ? [{ channel: channel.id, column, card }] : [];
}

export function sameTouches(a: readonly Touch[], b: readonly Touch[]): boolean {
  return a.length === b.length && a.every((touch, at) => touch.channel === b[at]?.channel && touch.column === b[at]?.column && touch.card === b[at]?.card);
}

const PITCH = 26;
const PADDING = 8;
const ICON = 13;
const STOP = 4.5;

export interface ChannelRows {
  /** Names of the rows in the band left of the map. */
  readonly nameMarks: readonly Mark[];
  readonly rowMarks: readonly Mark[];
  readonly stops: readonly ChannelStop[];
  readonly height: number;
}

/** A row a channel from `top` on, a stop where the journey touches it, and one line that hops from stop to stop. */
export function channelRows(touches: readonly Touch[], top: number, frame: Frame, records: Records, words: SceneWords): ChannelRows {
  const channels = [...new Set(touches.map(({ channel }) => channel))].map((id) => records.channel.get(id) as Channel).sort(compareOrder);
  if (channels.length === 0) return emptyRows(top, frame, words);
  const rows = channels.map((channel) => nameBlock(channel, words));
  const middles = new Map<string, number>();
  let y = top + PADDING;
  for (const [index, { h }] of rows.entries()) {
    middles.set(channels[index]?.id ?? '', y + h / 2);
    y += h;
  }
  const height = y + PADDING;
  const stops = touches.map(({ channel, column, card }): ChannelStop => {
    const { x = 0, w = 0 } = frame.columns[column] ?? {};
    return { channel, name: records.channel.get(channel)?.name ?? '', column, card, x: x + w / 2, y: middles.get(channel) as number };
  });
  const nameMarks = rows.flatMap(({ marks }, index) => moved(marks, -LANE_NAME_WIDTH, middles.get(channels[index]?.id ?? '') ?? 0));
  return { height, stops, nameMarks, rowMarks: rowsOf(stops, middles, { top, height, width: frame.width }) };
}

function emptyRows(top: number, { width }: Frame, words: SceneWords): ChannelRows {
  const block = setText(words.say('noChannels'), {
    x: 12,
    y: top + PADDING,
    width: Math.max(120, Math.min(width - 24, 420)),
    role: 'meta',
    colour: 'ink-3',
    lineHeight: lineHeightOf('meta', words.language),
  });
  return { height: top + PADDING * 2 + block.height, stops: [], nameMarks: [], rowMarks: [...block.marks] };
}

/** Icon and name around the middle of a row, and how high the row is for them. */
function nameBlock({ name, icon }: Channel, words: SceneWords): { readonly marks: readonly Mark[]; readonly h: number } {
  const lineHeight = lineHeightOf('meta', words.language);
  const sign = iconMark(icon, 0, -ICON / 2, ICON);
  const indent = sign ? ICON + 6 : 0;
  const setting = { x: indent, width: LANE_NAME_WIDTH - NAME_GAP - indent, role: 'meta', colour: 'ink-2', lineHeight } as const;
  const { height } = setText(name, { ...setting, y: 0 });
  const block = setText(name, { ...setting, y: -height / 2 });
  return { marks: [...(sign ? [sign] : []), ...block.marks], h: Math.max(PITCH, height + 6) };
}

interface Extent {
  readonly top: number;
  readonly height: number;
  readonly width: number;
}

function rowsOf(stops: readonly ChannelStop[], middles: ReadonlyMap<string, number>, { top, height, width }: Extent): Mark[] {
  const plate: Mark = {
    type: 'box',
    x: 0,
    y: top,
    w: width,
    h: height - top,
    radius: 12,
    fill: 'paper',
    stroke: null,
    strokeWidth: 0,
    raised: true,
    dashed: false,
  };
  const rules = [...middles.values()].map(
    (y): Mark => ({ type: 'path', d: `M 12 ${y} L ${width - 12} ${y}`, fill: null, stroke: 'line', strokeWidth: 1, dash: [] }),
  );
  const line: Mark[] = stops.length > 1 ? [{ type: 'path', d: wayOf(stops), fill: null, stroke: 'ink-3', strokeWidth: 2, dash: [] }] : [];
  return [plate, ...rules, ...line, ...stops.map(({ x, y }) => shape(circle(x, y, STOP), 'paper', 'ink-2', 2))];
}

const n = (value: number): string => String(Math.round(value * 100) / 100);

/** Along a row straight on, to another row in a soft step, within a column up or down. */
function wayOf(stops: readonly ChannelStop[]): string {
  return stops
    .map(({ x, y }, index) => {
      const before = stops[index - 1];
      if (!before) return `M ${n(x)} ${n(y)}`;
      if (before.y === y || before.x === x) return `L ${n(x)} ${n(y)}`;
      const middle = n((before.x + x) / 2);
      return `C ${middle} ${n(before.y)} ${middle} ${n(y)} ${n(x)} ${n(y)}`;
    })
    .join(' ');
}
