import { describe, expect, it } from 'vitest';
import { applyDrafts } from '../../../../shared/changes/apply-drafts.ts';
import { deleteDraft, setDrafts } from '../../../../shared/changes/drafts.ts';
import { type Box, layoutJourney, type Scene } from '../../../../shared/scene/index.ts';
import { ghostEnd } from '../../../../shared/scene/links/ghost-end.ts';
import type { RoutePoint } from '../../../../shared/scene/links/ground.ts';
import { fc } from '../../../kit/property.ts';
import { randomMap } from './random-map.ts';
import { JOURNEY, MARK, mapBuilder, recordsOf } from './sample-journey.ts';
import { EN } from './words.ts';

/** The cards that a way lies over. */
function crossed(points: readonly RoutePoint[], cards: readonly Box[]): Box[] {
  return cards.filter(({ x, y, w, h }) =>
    points.some((b, index) => {
      const a = points[index - 1] ?? b;
      return x < Math.max(a.x, b.x) && x + w > Math.min(a.x, b.x) && y < Math.max(a.y, b.y) && y + h > Math.min(a.y, b.y);
    }),
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && a.x + a.w > b.x && a.y < b.y + b.h && a.y + a.h > b.y;
}

/** Whether any two leave less room between them than a link needs on both sides. */
function anyClose(boxes: readonly Box[]): boolean {
  return boxes.some((a, index) => boxes.slice(index + 1).some((b) => overlap(a, { x: b.x - 12, y: b.y - 12, w: b.w + 24, h: b.h + 24 })));
}

/** What no link may lie over: cards, and notes where they leave room between them. */
function solid({ cards, notes }: Scene): readonly Box[] {
  return anyClose(notes) ? cards : [...cards, ...notes];
}

const isRightAngled = (points: readonly RoutePoint[]): boolean =>
  points.slice(1).every(({ x, y }, index) => (points[index]?.x === x) !== (points[index]?.y === y));

const wholeLinks = (scene: Scene) => scene.links.filter(({ ghost }) => !ghost);

describe('links on any map', () => {
  it('cross no card, turn in right angles, and begin and end at their boxes', () => {
    fc.assert(
      fc.property(randomMap, ({ records }) => {
        const scene = layoutJourney(records, JOURNEY, { words: EN });
        const boxes = new Map<string, Box>(
          [...scene.columns.map((box) => ({ ...box, h: -box.y })), ...scene.cards, ...scene.notes].map((box) => [box.id, box]),
        );
        for (const { from, to, points } of wholeLinks(scene)) {
          expect(crossed(points, solid(scene))).toEqual([]);
          expect(isRightAngled(points)).toBe(true);
          for (const [id, point] of [
            [from, points[0]],
            [to, points.at(-1)],
          ] as const) {
            const { x, y, w, h } = boxes.get(id) as Box;
            expect(point && point.x >= x && point.x <= x + w && point.y >= y && point.y <= y + h).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('leave no label under a card', () => {
    fc.assert(
      fc.property(randomMap, ({ records }) => {
        const scene = layoutJourney(records, JOURNEY, { words: EN });
        for (const { label, plate } of wholeLinks(scene)) {
          if (label === '' || !plate) continue;
          // the gap under the heads is lower than a plate; links between steps have a band of their own there
          if (plate.y < (scene.lanes[0]?.y ?? 0)) continue;
          const inner = { x: plate.x + 2, y: plate.y + 2, w: plate.w - 4, h: plate.h - 4 };
          expect(solid(scene).filter((card) => overlap(card, inner))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

interface Spot {
  readonly lane: number;
  readonly from: number;
  readonly to?: number;
}

/** A map of four lanes and six steps with these cards, and these links between them. */
function mapWith(cards: Readonly<Record<string, Spot>>, links: readonly (readonly [string, string, string?])[]) {
  const { drafts, add, order } = mapBuilder();
  add('journey', JOURNEY, { title: 'Map' });
  add('stage', 's', { journey: JOURNEY, order: order() });
  for (let step = 0; step < 6; step += 1) add('step', `p${step}`, { journey: JOURNEY, stage: 's', order: order() });
  for (let lane = 0; lane < 4; lane += 1) add('lane', `l${lane}`, { journey: JOURNEY, kind: 'note', order: order() });
  for (const [id, { lane, from, to = from }] of Object.entries(cards))
    add('card', id, { journey: JOURNEY, text: id, place: { lane: `l${lane}`, from: `p${from}`, to: `p${to}`, order: order() } });
  links.forEach(([from, to, label = ''], index) => {
    add('link', `k${index}`, { journey: JOURNEY, from, to, label });
  });
  return recordsOf(drafts);
}

const sceneOf = (...parts: Parameters<typeof mapWith>): Scene => layoutJourney(mapWith(...parts), JOURNEY, { words: EN });
const pointsOf = (scene: Scene, link: string): readonly RoutePoint[] => scene.links.find(({ id }) => id === link)?.points ?? [];

/** Where a way runs up or down. */
const uprights = (points: readonly RoutePoint[]): number[] => points.slice(1).flatMap(({ x }, at) => (points[at]?.x === x ? [x] : []));

describe('the way of a link', () => {
  it('is straight where nothing lies between', () => {
    expect(pointsOf(sceneOf({ a: { lane: 0, from: 0 }, b: { lane: 0, from: 2 } }, [['a', 'b']]), 'k0')).toHaveLength(2);
    expect(pointsOf(sceneOf({ a: { lane: 0, from: 1 }, b: { lane: 2, from: 1 } }, [['a', 'b']]), 'k0')).toHaveLength(2);
  });

  it('goes around a card that spans every gutter on the way', () => {
    const scene = sceneOf({ a: { lane: 0, from: 1 }, wall: { lane: 1, from: 0, to: 5 }, b: { lane: 2, from: 3 } }, [['a', 'b']]);
    const xs = pointsOf(scene, 'k0').map(({ x }) => x);
    expect(Math.min(...xs) < 0 || Math.max(...xs) > scene.width).toBe(true);
  });

  it('finds out from between two wide cards', () => {
    const scene = sceneOf({ roof: { lane: 1, from: 0, to: 4 }, a: { lane: 1, from: 2 }, floor: { lane: 1, from: 0, to: 4 }, b: { lane: 3, from: 0 } }, [
      ['a', 'b'],
    ]);
    expect(pointsOf(scene, 'k0').length).toBeGreaterThan(3);
    expect(crossed(pointsOf(scene, 'k0'), scene.cards)).toEqual([]);
  });

  it('back to an earlier step goes through the gap between lanes', () => {
    const scene = sceneOf({ a: { lane: 1, from: 3 }, b: { lane: 1, from: 1 } }, [['a', 'b']]);
    const lane = scene.lanes[1] as Box;
    expect(pointsOf(scene, 'k0').some(({ y }) => y < lane.y || y > lane.y + lane.h)).toBe(true);
  });

  it('with a label between neighbours goes over them, where the label can be read', () => {
    const cards = { a: { lane: 1, from: 1 }, b: { lane: 1, from: 2 } };
    expect(pointsOf(sceneOf(cards, [['a', 'b']]), 'k0')).toHaveLength(2);
    const scene = sceneOf(cards, [['a', 'b', 'once it is paid']]);
    const { plate } = scene.links[0] as Scene['links'][number];
    expect(pointsOf(scene, 'k0')).toHaveLength(4);
    expect(plate && (plate.y + 8 < (scene.lanes[1]?.y ?? 0) || plate.y + 8 > (scene.lanes[1]?.y ?? 0) + (scene.lanes[1]?.h ?? 0))).toBe(true);
  });

  it('with a label leaves a card beside the others too, also back to where another comes from', () => {
    const cards = { a: { lane: 1, from: 1 }, b: { lane: 1, from: 2 }, c: { lane: 1, from: 3 } };
    const scene = sceneOf(cards, [
      ['a', 'b', 'first'],
      ['b', 'a', 'back'],
      ['a', 'c', 'second'],
      ['a', 'b', 'also'],
    ]);
    const ends = scene.links.flatMap(({ points }) => [points[0], points.at(-1)]).map((point) => `${point?.x} ${point?.y}`);
    expect(new Set(ends).size).toBe(8);
    const places = scene.links.flatMap(({ points }) => uprights(points));
    expect(new Set(places).size).toBe(places.length);
    // the one that is left at a side stands in its middle
    const [held] = scene.cards;
    expect(pointsOf(scene, 'k2')[0]?.y).toBe((held?.y ?? 0) + (held?.h ?? 0) / 2);
  });

  it('has words of one line, no wider than two columns, whatever is written', () => {
    const cards = { a: { lane: 1, from: 1 }, b: { lane: 1, from: 2 } };
    const scene = sceneOf(cards, [
      ['a', 'b', 'paid\n\tat last '],
      ['b', 'a', 'if the payment is refused twice and nobody answers the phone for a whole day'],
      ['p1', 'p2', '一直没有人接电话，'.repeat(20)],
    ]);
    const [short, long, band] = scene.links;
    expect(short?.label).toBe('paid at last');
    expect(long?.label).toMatch(/^if the payment is refused .+…$/u);
    for (const link of [long, band]) expect(link?.plate?.w).toBeLessThan(2 * (scene.columns[0]?.w ?? 0));
    for (const { plateMarks } of scene.links) for (const mark of plateMarks) if (mark.type === 'text') expect(mark.text).not.toMatch(/\n|\t/u);
  });

  it('leaves a card beside the others that leave it at the same side', () => {
    const scene = sceneOf({ a: { lane: 0, from: 0 }, b: { lane: 0, from: 2 }, c: { lane: 1, from: 2 }, d: { lane: 2, from: 2 } }, [
      ['a', 'b'],
      ['a', 'c'],
      ['a', 'd'],
    ]);
    const starts = ['k0', 'k1', 'k2'].map((id) => pointsOf(scene, id)[0]);
    expect(new Set(starts.map((point) => `${point?.x} ${point?.y}`)).size).toBe(3);
  });

  it('does not lie on another in the same gap', () => {
    const scene = sceneOf({ a: { lane: 0, from: 4 }, b: { lane: 0, from: 0 }, c: { lane: 0, from: 5 }, d: { lane: 0, from: 1 } }, [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const levels = ['k0', 'k1'].map((id) => pointsOf(scene, id)[1]?.y);
    expect(levels[0]).not.toBe(levels[1]);
    expect(Math.abs((levels[0] ?? 0) - (levels[1] ?? 0))).toBeLessThan(10);
  });

  it('stays the same object where another part of the map changes', () => {
    const records = mapWith({ a: { lane: 0, from: 0 }, b: { lane: 0, from: 2 }, far: { lane: 3, from: 5 } }, [['a', 'b', 'paid']]);
    const before = layoutJourney(records, JOURNEY, { words: EN });
    const after = layoutJourney(applyDrafts(records, setDrafts(records, 'card', 'far', { text: 'moved on' }), MARK), JOURNEY, { words: EN }, before);
    expect(after.cards).not.toBe(before.cards);
    expect(after.links[0]).toBe(before.links[0]);
  });
});

describe('links of notes beside the grid', () => {
  const note = (side: 'right' | 'below', x: number, y: number) => ({ lane: null, from: null, to: null, order: 'a0', beside: { side, x, y, w: 160 } });
  const sceneWith = (notes: Readonly<Record<string, ReturnType<typeof note>>>, cards: Readonly<Record<string, Spot>>, links: Parameters<typeof mapWith>[1]) => {
    const { drafts, add } = mapBuilder();
    for (const [id, place] of Object.entries(notes)) add('card', id, { journey: JOURNEY, text: id, place });
    return layoutJourney(applyDrafts(mapWith(cards, links), drafts, MARK), JOURNEY, { words: EN });
  };
  const noteOf = (scene: Scene, id: string) => scene.notes.find((held) => held.id === id) as Box;

  it('go straight out of the grid where nothing lies between, right of it and below it', () => {
    const scene = sceneWith({ n: note('right', 60, 10), m: note('below', 0, 40) }, { a: { lane: 0, from: 5 }, b: { lane: 3, from: 0 } }, [
      ['a', 'n'],
      ['m', 'b'],
    ]);
    expect(scene.links.map(({ ghost }) => ghost)).toEqual([false, false]);
    expect(pointsOf(scene, 'k0').at(-1)?.x).toBe(noteOf(scene, 'n').x);
    expect(pointsOf(scene, 'k1')[0]?.y).toBe(noteOf(scene, 'm').y);
    expect(pointsOf(scene, 'k1').length).toBeLessThanOrEqual(4);
  });

  it('go around a note between, and from note to note without touching the grid', () => {
    const scene = sceneWith({ near: note('right', 60, 0), far: note('right', 300, 0), low: note('below', 0, 40) }, { a: { lane: 0, from: 5 } }, [
      ['a', 'far'],
      ['far', 'low'],
    ]);
    for (const link of ['k0', 'k1']) expect(crossed(pointsOf(scene, link), [...scene.cards, ...scene.notes])).toEqual([]);
    const bottom = Math.max(...scene.lanes.map(({ y, h }) => y + h));
    expect(pointsOf(scene, 'k1').every(({ x, y }) => x >= scene.width || y >= bottom)).toBe(true);
  });

  it('cross no card where other notes lie over parts of a note, or over all of it', () => {
    // k0 and k1 leave the card side by side: where one of them would come to the note lies another note
    const partly = sceneWith({ over: note('right', 24, 0), under: note('right', 26, 22) }, { a: { lane: 0, from: 5 } }, [
      ['a', 'under'],
      ['a', 'under'],
    ]);
    const wholly = sceneWith({ above: note('right', 20, 10), buried: note('right', 20, 10), below: note('right', 20, 10) }, { a: { lane: 0, from: 5 } }, [
      ['a', 'buried'],
      ['buried', 'a'],
    ]);
    for (const scene of [partly, wholly])
      for (const { points } of scene.links) {
        expect(crossed(points, scene.cards)).toEqual([]);
        expect(isRightAngled(points)).toBe(true);
      }
  });

  it('follow a note that moves, and no other link is looked for again', () => {
    const parts = [
      { a: { lane: 0, from: 0 }, b: { lane: 0, from: 2 } },
      [
        ['a', 'b'],
        ['b', 'n'],
      ],
    ] as const;
    const { drafts, add } = mapBuilder();
    add('card', 'n', { journey: JOURNEY, text: 'n', place: note('right', 60, 10) });
    const records = applyDrafts(mapWith(...parts), drafts, MARK);
    const before = layoutJourney(records, JOURNEY, { words: EN });
    const moved = applyDrafts(records, setDrafts(records, 'card', 'n', { place: note('right', 90, 200) }), MARK);
    const after = layoutJourney(moved, JOURNEY, { words: EN }, before);
    expect(after.links[0]).toBe(before.links[0]);
    expect(after.links[1]).not.toBe(before.links[1]);
    expect(pointsOf(after, 'k1').at(-1)?.x).toBe(noteOf(after, 'n').x);
  });
});

describe('links between steps', () => {
  it('run in a band under the heads, short ones inside long ones, and push the lanes down', () => {
    const scene = sceneOf({ a: { lane: 0, from: 0 } }, [
      ['p1', 'p2', 'if paid'],
      ['p4', 'p0', 'again'],
    ]);
    const [short, long] = ['k0', 'k1'].map((id) => Math.max(...pointsOf(scene, id).map(({ y }) => y)));
    expect(short).toBeLessThan(long as number);
    expect(scene.lanes[0]?.y).toBeGreaterThan(long as number);
    expect(sceneOf({ a: { lane: 0, from: 0 } }, []).lanes[0]?.y).toBe(0);
  });
});

describe('the end of a link to nothing', () => {
  const size = { w: 80, h: 18 };
  const card = (lane: number, column: number): Box => ({ x: column * 152, y: lane * 66, w: 144, h: 52 });

  it('stands beside its card, under it where something lies there, and never over another card', () => {
    const held = card(0, 1);
    const plateOf = (outgoing: boolean, ...cards: readonly Box[]): Box => ghostEnd({ box: held, lane: 0 }, outgoing, size, { cards, plates: [] }).plate;
    expect(plateOf(true, held).x).toBeGreaterThan(held.x + held.w);
    expect(plateOf(false, held).x).toBeLessThan(held.x - size.w);
    const neighbour = card(0, 2);
    expect(plateOf(true, held, neighbour).y).toBeGreaterThan(held.y + held.h);
    const below = { ...held, y: held.y + held.h + 6 };
    expect(plateOf(true, held, neighbour, below).y).toBeLessThan(held.y);
  });

  /** Links whose other ends were deleted. */
  const withoutEnds = (links: Parameters<typeof mapWith>[1]): Scene => {
    const records = mapWith({ a: { lane: 0, from: 0 }, ...Object.fromEntries(links.map(([, to], at) => [to, { lane: 1, from: at }])) }, links);
    return layoutJourney(
      applyDrafts(
        records,
        links.map(([, to]) => deleteDraft('card', to)),
        MARK,
      ),
      JOURNEY,
      { words: EN },
    );
  };
  const isFree = (boxes: readonly Box[]): boolean => boxes.every((a, at) => boxes.slice(at + 1).every((b) => !overlap(a, b)));
  const platesOf = ({ links }: Scene): Box[] => links.flatMap(({ plate }) => plate ?? []);

  it('of a step stands in the band under its head, never over the next head', () => {
    const scene = withoutEnds([
      ['p1', 'gone', ''],
      ['p5', 'lost', ''],
    ]);
    expect(scene.links.map(({ ghost }) => ghost)).toEqual([true, true]);
    for (const plate of platesOf(scene)) {
      expect(plate.y).toBeGreaterThanOrEqual(0);
      expect(plate.y + plate.h).toBeLessThanOrEqual(scene.lanes[0]?.y ?? 0);
    }
    expect(isFree([...platesOf(scene), ...scene.columns])).toBe(true);
  });

  it('stands beside those of the same card, however many there are', () => {
    const links = Array.from({ length: 6 }, (_, at) => ['a', `gone${at}`] as const);
    const scene = withoutEnds(links);
    expect(platesOf(scene)).toHaveLength(6);
    expect(isFree([...platesOf(scene), ...scene.cards])).toBe(true);
    const ofStep = withoutEnds(links.map(([, to]) => ['p1', to] as const));
    expect(isFree(platesOf(ofStep))).toBe(true);
  });
});
