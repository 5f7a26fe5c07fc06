import { describe, expect, it } from 'vitest';
import { applyDrafts } from '../../../../shared/changes/apply-drafts.ts';
import { deleteDraft, setDrafts } from '../../../../shared/changes/drafts.ts';
import type { Records } from '../../../../shared/model/kinds.ts';
import { type Box, createLayout, layoutJourney, type Scene } from '../../../../shared/scene/index.ts';
import { fc } from '../../../kit/property.ts';
import { editDrafts, edits, randomMap } from './random-map.ts';
import { blank, hotel, JOURNEY, MARK } from './sample-journey.ts';
import { EN, ZH } from './words.ts';

const lay = (records: Records, previous?: Scene): Scene => layoutJourney(records, JOURNEY, { words: EN }, previous);

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

describe('any map', () => {
  it('has no card over another, and every card inside its lane and its columns', () => {
    fc.assert(
      fc.property(randomMap, ({ records }) => {
        const scene = lay(records);
        scene.cards.forEach((card, index) => {
          for (const other of scene.cards.slice(index + 1)) expect(overlap(card, other)).toBe(false);
          const lane = scene.lanes.find(({ id }) => id === card.lane);
          expect(lane && card.y >= lane.y && card.y + card.h <= lane.y + lane.h).toBe(true);
          const from = scene.columns[card.fromColumn];
          const to = scene.columns[card.toColumn];
          expect([card.x, card.x + card.w]).toEqual([from?.x, (to?.x ?? 0) + (to?.w ?? 0)]);
        });
      }),
    );
  });
  it('has lanes below each other and columns beside each other', () => {
    fc.assert(
      fc.property(randomMap, ({ records }) => {
        const scene = lay(records);
        for (const [index, lane] of scene.lanes.slice(1).entries()) expect(lane.y).toBeGreaterThan((scene.lanes[index]?.y ?? 0) + (scene.lanes[index]?.h ?? 0));
        for (const [index, column] of scene.columns.slice(1).entries())
          expect(column.x).toBeGreaterThan((scene.columns[index]?.x ?? 0) + (scene.columns[index]?.w ?? 0));
      }),
    );
  });
  it('shows each card once: on the map, beside it, in the tray, or folded away', () => {
    fc.assert(
      fc.property(randomMap, ({ records }) => {
        const scene = lay(records);
        const shown = [...[...scene.cards, ...scene.notes].map(({ id }) => id), ...scene.tray];
        expect(new Set(shown).size).toBe(shown.length);
        for (const card of records.card.values()) {
          const lane = records.lane.get(card.place.lane ?? '');
          const lost = !scene.columns.length || (card.place.from === 'nowhere' && card.place.to === 'nowhere');
          if (card.place.beside) expect(scene.notes.map(({ id }) => id)).toContain(card.id);
          else if (!lane || lost) expect(scene.tray).toContain(card.id);
        }
      }),
    );
  });
  it('after edits is the same whether laid out afresh or from the scene before', () => {
    fc.assert(
      fc.property(randomMap, edits, (map, changes) => {
        let records = map.records;
        let scene = lay(records);
        for (const change of changes) {
          records = applyDrafts(records, editDrafts(map, records, change), MARK);
          scene = lay(records, scene);
          expect(scene).toEqual(lay(records));
        }
      }),
    );
  });
});

describe('a layout from the scene before', () => {
  it('keeps the boxes of cards that did not change', () => {
    const records = hotel('en');
    const before = lay(records);
    const edited = applyDrafts(records, setDrafts(records, 'card', 'back3', { text: 'Kitchen' }), MARK);
    const after = lay(edited, before);
    const changed = after.cards.filter((card) => !before.cards.includes(card)).map(({ id }) => id);
    expect(changed).toContain('back3');
    expect(changed.every((id) => id === 'back3' || id.startsWith('card-m'))).toBe(true);
  });
  it('is the very same where nothing changed', () => {
    const records = hotel('en');
    const before = lay(records);
    const after = lay({ ...records }, before);
    expect(after).toBe(before);
    const renamed = applyDrafts(records, setDrafts(records, 'persona', 'mei', { tagLine: 'Weekends' }), MARK);
    expect(lay(renamed, before)).toBe(before);
  });
  it('follows a touchpoint that is renamed on another map', () => {
    const records = hotel('en');
    const before = lay(records);
    const edited = applyDrafts(records, setDrafts(records, 'touchpoint', 'ts0.0', { name: 'Holiday picture' }), MARK);
    const card = lay(edited, before).cards.find(({ id }) => id === 'ks0.0');
    expect(card?.title).toBe('Holiday picture');
  });
  it('of two journeys in turn is that of each', () => {
    const layout = createLayout();
    const a = hotel('en');
    const b = blank('en');
    layout.layout(a, JOURNEY, { words: EN });
    expect(layout.layout(b, JOURNEY, { words: EN })).toEqual(lay(b));
    expect(layout.layout(a, JOURNEY, { words: ZH })).toEqual(layoutJourney(a, JOURNEY, { words: ZH }));
  });
});

describe('the grid', () => {
  it('words built-in titles, and shows a step row only where a step is named or a stage has several', () => {
    const scene = layoutJourney(blank('zh-CN'), JOURNEY, { words: ZH });
    expect(scene.stages.map(({ title }) => title)).toEqual(['发现', '决策', '购买', '使用', '售后']);
    expect(scene.columns.every(({ named, marks }) => !named && marks.length === 0)).toBe(true);
    expect(lay(hotel('en')).columns.every(({ named }) => named)).toBe(true);
  });
  it('lets a whole-stage card grow with its stage', () => {
    const scene = lay(hotel('en'));
    const card = scene.cards.find(({ id }) => id === 'idea1');
    expect([card?.fromColumn, card?.toColumn]).toEqual([4, 5]);
  });
  it('puts the cards of a deleted lane or step into the tray', () => {
    const records = hotel('en');
    const after = applyDrafts(records, [deleteDraft('lane', 'metric'), deleteDraft('step', 's1.0')], MARK);
    const { tray } = lay(after);
    expect(tray).toEqual(expect.arrayContaining(['card-m1', 'card-m2', 'card-m3', 'pain1', 'spare']));
    expect(tray).not.toContain('back1');
  });
  it('leaves hidden lanes out, and folds others to a strip that counts its cards', () => {
    const records = hotel('en');
    const drafts = [...setDrafts(records, 'lane', 'metric', { hidden: true }), ...setDrafts(records, 'lane', 'backstage-action', { collapsed: true })];
    const scene = lay(applyDrafts(records, drafts, MARK));
    expect(scene.lanes.some(({ id }) => id === 'metric')).toBe(false);
    expect(scene.tray).toEqual(['spare']);
    const strip = scene.lanes.find(({ id }) => id === 'backstage-action');
    expect(strip?.h).toBeLessThan(40);
    expect(strip?.rowMarks.some((mark) => mark.type === 'text' && mark.text === '4 cards')).toBe(true);
  });
  it('shows a ghost where a touchpoint is gone, under its old name', () => {
    const records = hotel('en');
    const scene = lay(applyDrafts(records, [deleteDraft('touchpoint', 'ts3.0')], MARK));
    expect(scene.cards.find(({ id }) => id === 'ks3.0')).toMatchObject({ look: 'ghost', title: 'Welcome tray' });
  });
  it('gives an empty scene for a journey that is not there', () => {
    expect(layoutJourney(hotel('en'), 'elsewhere', { words: EN })).toMatchObject({ stages: [], cards: [], width: 0 });
  });
});

describe('links', () => {
  it('run between the cards and end on the target’s edge', () => {
    const scene = lay(hotel('en'));
    const target = scene.cards.find(({ id }) => id === 'back1');
    const end = scene.links.find(({ id }) => id === 'l1')?.points.at(-1);
    expect(end?.y).toBe(target?.y);
  });
  it('show a ghost where an end is gone', () => {
    const records = hotel('en');
    const scene = lay(applyDrafts(records, [deleteDraft('card', 'back1')], MARK));
    const ghost = scene.links.find(({ id }) => id === 'l1');
    expect(ghost?.ghost).toBe(true);
    expect(ghost?.plateMarks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []))).toEqual(['deleted card']);
    expect(scene.cards.some((card) => ghost?.plate && overlap(card, ghost.plate))).toBe(false);
  });
  it('go around the cards between', () => {
    const scene = lay(hotel('en'));
    const path = scene.links.find(({ id }) => id === 'l2');
    const between = scene.cards.find(({ id }) => id === 'back3') as Box;
    const points = path?.points ?? [];
    for (const [index, point] of points.slice(1).entries()) {
      const before = points[index] as { x: number; y: number };
      const stretch = { x: Math.min(before.x, point.x), y: Math.min(before.y, point.y), w: Math.abs(before.x - point.x), h: Math.abs(before.y - point.y) };
      expect(overlap(stretch, between)).toBe(false);
    }
  });
});
