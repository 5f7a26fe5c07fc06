import { describe, expect, it } from 'vitest';
import { dropTarget } from '../../../../../renderer/canvas/drop/drop-target.ts';
import { smallScene } from '../../../../kit/scenes.ts';

const { map, scene } = smallScene();
const lane = (kind: string) => scene.lanes.find((box) => box.id === map.lane(kind))!;
const card = (text: string) => scene.cards.find((box) => box.id === map.card(text))!;
const nobody = new Set<string>();

describe('where dragged cards would land', () => {
  it('is a place in the stack, counted without the cards that move', () => {
    const two = card('Two');
    const below = { x: two.x + 10, y: two.y + two.h - 2 };
    expect(dropTarget(scene, below, nobody, 40)).toMatchObject({ kind: 'cell', lane: map.lane('thought'), column: 0, index: 2 });
    expect(dropTarget(scene, below, new Set([map.card('Two')]), 40)).toMatchObject({ index: 1 });
    expect(dropTarget(scene, { x: two.x + 10, y: lane('thought').y + 1 }, nobody, 40)).toMatchObject({ index: 0 });
  });

  it('shows the slot right under the card above it', () => {
    const one = card('One');
    const target = dropTarget(scene, { x: one.x + 5, y: one.y + one.h - 1 }, new Set([map.card('Two')]), 44);
    expect(target).toMatchObject({ slot: { x: one.x, w: one.w, h: 44 } });
    expect(target?.kind === 'cell' && target.slot.y).toBeGreaterThan(one.y + one.h);
  });

  it('is nowhere on the curve', () => {
    const curve = lane('emotion');
    expect(dropTarget(scene, { x: 10, y: curve.y + 5 }, nobody, 40)).toBeNull();
  });

  it('gives the gaps between columns and lanes to the nearest', () => {
    const first = scene.columns[0]!;
    const at = { x: first.x + first.w + 1, y: lane('thought').y + 5 };
    expect(dropTarget(scene, at, nobody, 40)).toMatchObject({ column: 0 });
    expect(dropTarget(scene, { x: 10, y: lane('thought').y - 2 }, nobody, 40)).toMatchObject({ lane: map.lane('thought'), index: 0 });
  });
});
