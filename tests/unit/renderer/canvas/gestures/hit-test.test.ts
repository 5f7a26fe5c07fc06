import { describe, expect, it } from 'vitest';
import { hitTest } from '../../../../../renderer/canvas/gestures/hit-test.ts';
import { buildSceneIndex } from '../../../../../renderer/canvas/level-of-detail/scene-index.ts';
import { smallScene } from '../../../../kit/scenes.ts';

const { map, scene } = smallScene();
const index = buildSceneIndex(scene);
const nothing = new Set<string>();
const card = scene.cards.find((box) => box.id === map.card('One'))!;
const hit = (x: number, y: number, selected: ReadonlySet<string> = nothing) => hitTest(scene, index, { x, y }, 1, selected);

describe('what lies under the pointer', () => {
  it('is a card, and its edge once it is selected', () => {
    const edge = card.x + card.w - 2;
    expect(hit(edge, card.y + 5)).toEqual({ kind: 'card', id: card.id });
    expect(hit(edge, card.y + 5, new Set([card.id]))).toEqual({ kind: 'card-edge', id: card.id });
    expect(hit(card.x + 10, card.y + 5, new Set([card.id]))).toEqual({ kind: 'card', id: card.id });
  });

  it('is a point of the curve, with mercy, or the empty place of its column', () => {
    const curve = scene.curves[0]!;
    const point = curve.curves[0]!.points.find(({ step }) => step === map.step('Arrive'))!;
    expect(hit(point.x + 8, point.y - 6)).toMatchObject({ kind: 'point', column: point.column, active: true });
    const pay = scene.columns.findIndex((column) => column.id === map.step('Pay'));
    expect(hit(scene.columns[pay]!.x + 20, curve.y + 20)).toEqual({ kind: 'curve', lane: map.lane('emotion'), column: pay });
  });

  it('is a cell, or nothing', () => {
    const own = scene.lanes.find((lane) => lane.id === map.lane('own'))!;
    expect(hit(scene.columns[3]!.x + 5, own.y + 5)).toEqual({ kind: 'cell', lane: own.id, column: 3 });
    expect(hit(-50, own.y + 5)).toEqual({ kind: 'nothing' });
    expect(hit(10, scene.height + 500)).toEqual({ kind: 'nothing' });
  });
});
