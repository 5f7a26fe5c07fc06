import { describe, expect, it } from 'vitest';
import type { Cursor } from '../../../../../renderer/canvas/keyboard/cursor.ts';
import { moveCursor } from '../../../../../renderer/canvas/keyboard/cursor-moves.ts';
import type { GridMove } from '../../../../../renderer/ui/grid-move.ts';
import { collapse } from '../../../../../shared/commands/index.ts';
import { sceneOf, smallScene } from '../../../../kit/scenes.ts';

const { map, scene } = smallScene();

function moved(start: Cursor | null, ...moves: GridMove[]): Cursor | null {
  return moves.reduce<Cursor | null>((cursor, move) => moveCursor(scene, cursor, move), start);
}

const cell = (lane: string, column: number, text: string | null = null): Cursor => ({
  at: 'cell',
  lane: map.lane(lane),
  column,
  card: text === null ? null : map.card(text),
});

describe('the keyboard’s cursor', () => {
  it('goes past the row of steps where a folded stage has none', () => {
    const { map: other } = smallScene();
    other.run(collapse, { kind: 'stage', id: other.stage('Stay'), collapsed: true });
    const folded = sceneOf(other.records, other.journey);
    const go = (from: Cursor, move: GridMove) => moveCursor(folded, from, move);
    const stay: Cursor = { at: 'stage', id: other.stage('Stay') };
    const below = go(stay, 'down');
    expect(below).toMatchObject({ at: 'cell', lane: other.lane('touchpoint'), column: 2 });
    expect(below && go(below, 'up')).toEqual(stay);
    expect(go({ at: 'step', id: other.step('Pay') }, 'right')).toEqual(stay);
  });

  it('begins at the first cell', () => {
    expect(moved(null, 'down')).toEqual(cell('touchpoint', 0));
  });

  it('goes down a stack, then to the next lane, and back up to the nearest card', () => {
    const one = cell('thought', 0, 'One');
    expect(moved(one, 'down')).toEqual(cell('thought', 0, 'Two'));
    expect(moved(one, 'down', 'down')).toEqual(cell('pain-point', 0));
    expect(moved(one, 'down', 'down', 'up')).toEqual(cell('thought', 0, 'Two'));
  });

  it('enters the curve as a point that is not held', () => {
    expect(moved(cell('touchpoint', 2), 'down')).toEqual({ at: 'point', lane: map.lane('emotion'), column: 2, held: false });
  });

  it('reaches lane names at the left and heads at the top', () => {
    expect(moved(cell('thought', 0, 'One'), 'left')).toEqual({ at: 'lane', id: map.lane('thought') });
    expect(moved(cell('touchpoint', 1), 'up')).toEqual({ at: 'step', id: map.step('Pay') });
    expect(moved(cell('touchpoint', 1), 'up', 'up')).toEqual({ at: 'stage', id: map.stage('Book') });
    expect(moved({ at: 'stage', id: map.stage('Book') }, 'right')).toEqual({ at: 'stage', id: map.stage('Stay') });
  });

  it('jumps to the ends of a row, of the map, and from stage to stage', () => {
    expect(moved(cell('thought', 1), 'row-end')).toEqual(cell('thought', 3));
    expect(moved(cell('thought', 2), 'row-start')).toEqual(cell('thought', 0, 'One'));
    expect(moved(cell('thought', 1), 'stage-right')).toEqual(cell('thought', 2, 'Three'));
    expect(moved(cell('thought', 3), 'stage-left')).toEqual(cell('thought', 2, 'Three'));
    expect(moved(cell('thought', 1), 'first')).toEqual(cell('touchpoint', 0));
    expect(moved(cell('thought', 1), 'last')).toEqual(cell('own', 3));
  });

  it('stays on the map whatever is pressed', () => {
    for (const move of ['left', 'right', 'up', 'down', 'lane-up', 'lane-down'] as const) {
      expect(moved(cell('thought', 1), ...Array.from({ length: 30 }, () => move))).not.toBeNull();
    }
  });
});
