import type { PastedLane } from '../../../shared/commands/index.ts';
import type { SheetLane } from '../../../shared/interchange/sheet/plan-sheet.ts';
import { live, liveRecord, type Records } from '../../../shared/model/kinds.ts';
import { holdsCards, isLine, LANE_KINDS, type LaneKind } from '../../../shared/model/lane-kinds.ts';
import { nameKey } from '../../../shared/model/name-key.ts';
import { fromShown, SCALE_MAX, SCALE_MIN, type Scale } from '../../../shared/model/scale.ts';
import { scaleOfLane } from '../../../shared/model/series.ts';

/** What lanes and their kinds are called, in every language that the program speaks. */
export interface LaneNames {
  /** Lanes of the journey by the title that they show; empty for a new journey. */
  readonly lanes: readonly { readonly id: string; readonly kind: LaneKind; readonly title: string }[];
  readonly kinds: readonly Readonly<Record<string, string>>[];
}

/** What each row of a pasted table becomes: a lane that is there, a new one of the kind that its title names, or one of the user's own. */
export function lanesOfSheet(rows: readonly SheetLane[], names: LaneNames, records: Records, scale: Scale): PastedLane[] {
  const taken = new Set<string>();
  return rows.map((row) => {
    const lane = ofCurve(row, names, records, scale) ?? ofCards(row, names);
    // a lane takes one row; a second one of its name is a lane of its own
    if (lane.lane === null || !taken.has(lane.lane)) {
      if (lane.lane !== null) taken.add(lane.lane);
      return lane;
    }
    return lane.feeling ? lane : { ...lane, lane: null };
  });
}

const same = (a: string, b: string): boolean => nameKey(a) === nameKey(b);

function kindOf(title: string, { kinds }: LaneNames): LaneKind | null {
  return LANE_KINDS.find((kind) => kinds.some((words) => same(words[kind] ?? '', title))) ?? null;
}

/** The lane of this title; or the only one of the kind that the title names in another language, or as one card is called. */
function heldLane(title: string, names: LaneNames): LaneNames['lanes'][number] | undefined {
  const named = names.lanes.find((lane) => same(lane.title, title));
  const kind = named ? null : kindOf(title, names);
  const alike = kind === null || kind === 'own' ? [] : names.lanes.filter((lane) => lane.kind === kind && kindOf(lane.title, names) === kind);
  return named ?? (alike.length === 1 ? alike[0] : undefined);
}

function ofCards({ title, cells }: SheetLane, names: LaneNames): PastedLane {
  const held = heldLane(title, names);
  const kind = held?.kind ?? kindOf(title, names) ?? 'own';
  const fits = holdsCards(kind) || (isLine(kind) && cells.every((texts) => texts.length === 0));
  if (held && fits) return { lane: held.id, kind, title: '', cells };
  if (!fits) return { lane: null, kind: 'own', title, cells };
  return { lane: null, kind, title: kind === 'own' ? title : '', cells };
}

/** A row of figures in the journey's scale, called after the curve (and a persona behind a colon). */
function ofCurve({ title, cells }: SheetLane, names: LaneNames, records: Records, scale: Scale): PastedLane | null {
  const [series = '', who = ''] = title.split(/[:：]/, 2);
  const lane = heldLane(series, names);
  const held = lane?.kind === 'emotion' ? lane : undefined;
  if (!held && kindOf(series, names) !== 'emotion') return null;
  const own = liveRecord(records, 'lane', held?.id ?? null);
  const shown = own ? scaleOfLane(own, scale) : scale;
  const values = cells.map((texts) => (texts.length === 0 ? null : figure(texts, shown)));
  if (values.some((value) => value === undefined) || values.every((value) => value === null)) return null;
  const persona = live(records, 'persona').find(({ name }) => same(name, who))?.id ?? null;
  return { lane: held?.id ?? null, kind: 'emotion', title: '', cells: [], feeling: { persona, values: values as (number | null)[] } };
}

function figure(texts: readonly string[], scale: Scale): number | undefined {
  const text = texts.join(' ').normalize('NFKC').replace('−', '-').replace(',', '.');
  const value = /^[+-]?\d+(?:\.\d+)?$/.test(text) ? fromShown(Number(text), scale) : Number.NaN;
  return value >= SCALE_MIN && value <= SCALE_MAX ? value : undefined;
}
