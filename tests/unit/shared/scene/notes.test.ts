import { describe, expect, it } from 'vitest';
import { addNote, addSteps } from '../../../../shared/commands/index.ts';
import { besideSchema } from '../../../../shared/model/place.ts';
import { besideAt, createLayout, describeCard, layoutJourney, nextNoteBelow, sceneSheet, THEMES, toSvg } from '../../../../shared/scene/index.ts';
import { smallMap } from '../../../kit/map-driver.ts';
import { WORDS } from '../../../kit/scenes.ts';

function noted() {
  const map = smallMap();
  map.run(addNote, { journey: map.journey, beside: { side: 'right', x: 40, y: 80, w: 200 }, text: 'Ask the front desk' });
  map.run(addNote, { journey: map.journey, beside: { side: 'below', x: 16, y: 30, w: 160 }, text: 'Two more interviews' });
  return { map, scene: layoutJourney(map.records, map.journey, { words: WORDS }) };
}

describe('notes beside the grid', () => {
  it('lie right of it and below it, and the whole is as large as they need', () => {
    const { scene } = noted();
    const [right, below] = scene.notes;
    expect([right?.x, right?.y, below?.x, below?.y]).toEqual([scene.width + 40, 80, 16, scene.height + 30]);
    expect([scene.wholeWidth, scene.wholeHeight]).toEqual([(right?.x ?? 0) + 200, (below?.y ?? 0) + (below?.h ?? 0)]);
    expect(scene.tray).toEqual([]);
  });

  it('keep their distance when the grid grows, and keep their objects when something else changes', () => {
    const { map } = noted();
    const layout = createLayout();
    const before = layout.layout(map.records, map.journey, { words: WORDS });
    map.addCard('thought', 'Search', 'x');
    const same = layout.layout(map.records, map.journey, { words: WORDS });
    expect(same.notes).toBe(before.notes);
    map.run(addSteps, { stage: map.stage('Stay'), before: null, names: ['Leave'] });
    const wider = layout.layout(map.records, map.journey, { words: WORDS });
    expect((wider.notes[0]?.x ?? 0) - wider.width).toBe(40);
  });

  it('can be put below each column of the widest map', () => {
    const { scene } = noted();
    const wide = { ...scene, columns: scene.columns.map((column, index) => ({ ...column, x: index * 30_000 })) };
    for (const column of [0, 1, 3, 99]) expect(besideSchema.safeParse(nextNoteBelow(wide, column)).success).toBe(true);
  });

  it('never cover the grid, whatever place is asked for', () => {
    const { scene } = noted();
    for (const [x, y] of [
      [0, 0],
      [scene.width - 10, 30],
      [50, scene.height - 10],
      [-500, 20],
    ] as const) {
      const { side, x: dx, y: dy } = besideAt({ x, y, w: 200 }, scene);
      expect(side === 'right' ? dx : dy).toBeGreaterThan(0);
    }
  });

  it('stand in the picture, are described, and are the last row of a sheet', () => {
    const { map, scene } = noted();
    expect(toSvg(scene, THEMES.light)).toContain('Two more interviews');
    const [first] = scene.notes;
    expect(first && describeCard(scene, first, WORDS)).toBe('Note “Ask the front desk”, beside the grid to its right, 1 of 1');
    const unfolded = layoutJourney(map.records, map.journey, { words: WORDS, unfolded: true });
    expect(sceneSheet(unfolded, WORDS).at(-1)).toEqual([
      'Beside the grid',
      'Two more interviews',
      ...Array(unfolded.columns.length - 2).fill(''),
      'Ask the front desk',
    ]);
  });
});
