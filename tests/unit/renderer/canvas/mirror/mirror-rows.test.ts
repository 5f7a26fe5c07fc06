import { describe, expect, it } from 'vitest';
import { cursorKey } from '../../../../../renderer/canvas/keyboard/cursor.ts';
import { type MirrorWords, mirrorRows } from '../../../../../renderer/canvas/mirror/mirror-rows.ts';
import { sceneOf, smallScene, WORDS, wideMap } from '../../../../kit/scenes.ts';

const words: MirrorWords = { scene: WORDS, empty: (where, lane) => `empty ${where} ${lane}`, stages: 'Stages', steps: 'Steps', notes: 'Beside' };

describe('the mirror of the map', () => {
  it('holds the cursor’s own place, whatever it is', () => {
    const { map, scene } = smallScene();
    const places = [
      { at: 'stage', id: map.stage('Stay') },
      { at: 'step', id: map.step('Sleep') },
      { at: 'lane', id: map.lane('own') },
      { at: 'cell', lane: map.lane('thought'), column: 0, card: map.card('Two') },
      { at: 'cell', lane: map.lane('own'), column: 3, card: null },
      { at: 'point', lane: map.lane('emotion'), column: 1, held: true },
    ] as const;
    for (const place of places) {
      const keys = mirrorRows(scene, place, words).flatMap((row) => row.cells.map((cell) => cell.key));
      expect(keys).toContain(cursorKey(place));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('says stage, lane and value', () => {
    const { map, scene } = smallScene();
    const said = mirrorRows(scene, { at: 'point', lane: map.lane('emotion'), column: 2, held: false }, words).flatMap((row) =>
      row.cells.map((cell) => cell.words),
    );
    expect(said.some((text) => text.includes('Arrive') && text.includes('−1.5'))).toBe(true);
    expect(said.some((text) => text.includes('One') && text.includes('Thoughts'))).toBe(true);
  });

  it('stays short on a map of thousands', () => {
    const { records, journey } = wideMap(40, 20, 4);
    const scene = sceneOf(records, journey);
    const rows = mirrorRows(scene, { at: 'cell', lane: scene.lanes[9]!.id, column: 20, card: null }, words);
    expect(rows.flatMap((row) => row.cells).length).toBeLessThan(400);
  });
});
