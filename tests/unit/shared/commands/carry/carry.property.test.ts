import { describe, expect, it } from 'vitest';
import type { Draft, Json } from '../../../../../shared/changes/change.ts';
import { choiceKey, matchParcel } from '../../../../../shared/commands/carry/match.ts';
import * as c from '../../../../../shared/commands/index.ts';
import { fieldsSchema } from '../../../../../shared/model/kind.ts';
import { isKindName, KINDS, type KindName, live, liveRecord, type Records } from '../../../../../shared/model/kinds.ts';
import { nameKey } from '../../../../../shared/model/name-key.ts';
import { compareOrder } from '../../../../../shared/model/order.ts';
import type { Parcel } from '../../../../../shared/model/parcel.ts';
import { rewriteField } from '../../../../../shared/model/references.ts';
import { type MapDriver, shown, smallMap } from '../../../../kit/map-driver.ts';
import { parcelOf } from '../../../../kit/parcels.ts';
import { fc } from '../../../../kit/property.ts';
import { type Choose, INTENTS } from '../../../../kit/random-intents.ts';

const numbers = fc.array(fc.nat(1_000), { minLength: 8, maxLength: 8 });
const gestures = fc.array(fc.record({ command: fc.nat(INTENTS.length - 1), choices: numbers }), { maxLength: 16 });
const carried = fc.record({ here: gestures, there: gestures, choices: numbers });
const runs = { numRuns: Number(process.env['CXMAP_SEQUENCES'] ?? 120) };

function chooser(choices: readonly number[]): Choose {
  let next = 0;
  return (count) => (count === 0 ? 0 : (choices[next++ % choices.length] ?? 0) % count);
}

/** A random map with something of everything that a parcel may name. */
function randomMap(list: readonly { command: number; choices: readonly number[] }[]): MapDriver {
  const map = smallMap();
  map.run(c.addPersona, { id: 'mei', name: 'Mei', journey: map.journey });
  const [one = ''] = map.addCard('thought', 'Pay', 'a', 'b');
  map.addCard('touchpoint', 'Arrive', 'App');
  map.run(c.addCardField, { id: 'cost', name: 'Cost', kind: 'number' });
  map.run(c.setCardValues, { cards: [one], field: 'cost', value: { number: 7 } });
  map.run(c.referByNames, { items: [{ kind: 'card', id: one }], field: 'tags', to: 'tag', names: ['Later'] });
  map.run(c.referByName, { items: [{ kind: 'card', id: one }], field: 'owner', to: 'person', name: 'Ada' });
  map.run(c.setFields, { kind: 'card', id: one, fields: { department: 'Front desk', friction: ['Kitchen'], personas: ['mei'], opensJourney: map.journey } });
  map.score('Pay', 1, 'mei');
  map.run(c.addComment, { text: 'hm', journey: map.journey, aboutKind: 'card', about: one, author: null } as never);
  for (const { command, choices } of list) INTENTS[command]?.(map, chooser(choices));
  return map;
}

function someOf(map: MapDriver, pick: Choose): c.RecordName[] {
  const kinds = (['card', 'stage', 'step', 'lane'] as const).filter(() => pick(3) === 0);
  return kinds.flatMap((kind) =>
    live(map.records, kind)
      .filter(() => pick(2) === 0)
      .map(({ id }) => ({ kind, id })),
  );
}

/** A place that somebody may choose, also one that others deleted while it was chosen. */
function somewhere(map: MapDriver, { what }: Parcel, pick: Choose): c.Where {
  const one = <T extends { readonly id: string }>(list: readonly T[]) => (pick(8) === 0 ? 'gone' : (list[pick(list.length)]?.id ?? 'gone'));
  const journey = map.journey;
  const onto: c.Where = {
    to: 'columns',
    journey,
    column: one(c.columnsOf(map.records, journey)),
    lane: pick(2) === 0 ? null : one(c.lanesOf(map.records, journey)),
  };
  const columns: c.Where[] = [
    { to: 'journey' },
    { to: 'stages', journey, after: pick(3) === 0 ? null : one(c.stagesOf(map.records, journey)) },
    { to: 'steps', journey, stage: one(c.stagesOf(map.records, journey)) },
  ];
  if (what === 'cards') return pick(4) === 0 ? { to: 'tray', journey } : onto;
  return what === 'lanes' ? { ...onto, lane: null } : (columns[pick(3)] ?? { to: 'journey' });
}

/** The references of records that an edit made which lead nowhere. */
function dangling(records: Records, drafts: readonly Draft[]): string[] {
  const lost: string[] = [];
  for (const { kind, field, record } of drafts) {
    if (field !== null || !isKindName(kind)) continue;
    const held = records[kind].get(record) as unknown as Readonly<Record<string, unknown>>;
    const find = (id: string, kinds: readonly string[]) => {
      if (!kinds.some((other) => isKindName(other) && liveRecord(records, other, id))) lost.push(`${kind}.${id}`);
      return id;
    };
    for (const name of Object.keys(KINDS[kind].fields)) rewriteField({ ids: { find }, onUnknown: () => undefined }, kind, name, held[name], held);
  }
  return lost;
}

function isValid({ kind, field, value }: Draft): boolean {
  if (!isKindName(kind) || field === 'deleted') return isKindName(kind);
  const fields = field === null ? (value as Record<string, Json>) : { [field]: value };
  return fieldsSchema(KINDS[kind]).safeParse(fields).success;
}

/** What holds of every part that is carried. */
function carriedParts(holds: (held: NonNullable<ReturnType<typeof carry>>) => void) {
  return fc.property(carried, (random) => {
    const held = carry(random);
    if (held) holds(held);
  });
}

/** Carries a random part of one random map into another; null: nothing was selected. */
function carry({ here, there, choices }: { here: Parameters<typeof randomMap>[0]; there: Parameters<typeof randomMap>[0]; choices: readonly number[] }) {
  const pick = chooser(choices);
  const [source, target] = [randomMap(here), randomMap(there)];
  const parcel = parcelOf(source, pick(4) === 0 ? [] : someOf(source, pick));
  if (!parcel || !liveRecord(target.records, 'journey', target.journey)) return null;
  const where = somewhere(target, parcel, pick);
  return { parcel, where, target, comments: pick(2) === 0 };
}

describe('a part of one map in another', { timeout: 120_000 }, () => {
  it('names nothing that is not there, holds only what fits, and is taken back whole', () => {
    fc.assert(
      carriedParts(({ target, ...intent }) => {
        const before = shown(target.records);
        const drafts = target.run(c.carryIn, intent);
        expect(dangling(target.records, drafts)).toEqual([]);
        for (const draft of drafts) expect(isValid(draft), JSON.stringify(draft)).toBe(true);
        const written = drafts.map(({ kind, record, field }) => `${kind} ${record} ${field}`);
        expect(new Set(written).size).toBe(written.length);
        target.undo();
        expect(shown(target.records)).toEqual(before);
      }),
      runs,
    );
  });

  it('finds everything that has a name when it comes a second time, and makes nothing of the workbook again', () => {
    fc.assert(
      carriedParts(({ target, ...intent }) => {
        const first = target.run(c.carryIn, intent);
        if (first.length === 0) return;
        const made = new Set(
          matchParcel(target.records, intent.parcel, intent.where)
            .filter(({ kind, name }) => kind !== 'lane' && nameKey(name) !== '' && !['person', 'document', 'journey'].includes(kind))
            .filter(({ kind, id }) => kind !== 'source' || intent.parcel.records.source.get(id)?.personalData === false)
            .map((match) => [choiceKey(match), match.usual.as].join(' ')),
        );
        expect([...made].filter((line) => !line.endsWith('found'))).toEqual([]);
        const named = (kind: KindName) =>
          live(target.records, kind).filter((record) => nameKey(String((record as unknown as { name?: string }).name ?? '')) !== '').length;
        const count = () => (['persona', 'touchpoint', 'channel', 'tag', 'card_field'] as const).map(named);
        const once = count();
        target.run(c.carryIn, intent);
        expect(count()).toEqual(once);
      }),
      runs,
    );
  });

  it('lies in one order without ties, stages with a step each', () => {
    fc.assert(
      carriedParts(({ target, ...intent }) => {
        target.run(c.carryIn, intent);
        for (const { id } of c.journeysOf(target.records)) {
          const rows = [
            c.stagesOf(target.records, id),
            c.lanesOf(target.records, id),
            ...Map.groupBy(c.columnsOf(target.records, id), ({ stage }) => stage).values(),
          ];
          for (const row of rows) expect(new Set(row.toSorted(compareOrder).map(({ order }) => order)).size).toBe(row.length);
          for (const { id: stage } of c.stagesOf(target.records, id)) expect(c.stepsOf(target.records, stage).length).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
