import { describe, expect, it } from 'vitest';
import { createNodeWindow, type NodeWindow } from '../../../../../renderer/canvas/level-of-detail/node-window.ts';
import { buildSceneIndex } from '../../../../../renderer/canvas/level-of-detail/scene-index.ts';
import { MOUNTS_PER_FRAME, NODES_FROM } from '../../../../../renderer/canvas/level-of-detail/tiers.ts';
import { sceneOf, wideMap } from '../../../../kit/scenes.ts';

const size = { w: 1_200, h: 800 };
const { records, journey } = wideMap(60, 10, 3);
const index = buildSceneIndex(sceneOf(records, journey));

function mountAll(nodes: NodeWindow): number {
  let frames = 0;
  while (nodes.waiting > 0 && frames < 1_000) {
    nodes.mountSome();
    frames += 1;
  }
  return frames;
}

describe('the window of nodes', () => {
  it('mounts what is seen first at once, and later a few a frame', () => {
    const nodes = createNodeWindow(index);
    nodes.look({ x: 0, y: 0, z: 1 }, size);
    nodes.mountSome();
    const { size: first } = nodes.mounted;
    expect(first).toBeGreaterThan(MOUNTS_PER_FRAME);
    index.query(1, 1, size.w - 1, size.h - 1, (i) => expect(nodes.mounted).toContain(index.cards[i]?.id));
    nodes.mountSome();
    expect(nodes.mounted.size).toBe(first + MOUNTS_PER_FRAME);
    nodes.look({ x: -4_000, y: 0, z: 1 }, size);
    const more = nodes.waiting;
    nodes.mountSome();
    expect(nodes.waiting).toBe(more - MOUNTS_PER_FRAME);
  });

  it('mounts every card in sight and not the whole map', () => {
    const nodes = createNodeWindow(index);
    nodes.look({ x: -1_500, y: -100, z: 1 }, size);
    mountAll(nodes);
    index.query(1_500, 100, 2_700, 900, (i) => expect(nodes.mounted).toContain(index.cards[i]?.id));
    expect(nodes.mounted.size).toBeLessThan(index.cards.length / 2);
  });

  it('has no node below the zoom from which there are nodes', () => {
    const nodes = createNodeWindow(index);
    nodes.look({ x: 0, y: 0, z: 1 }, size);
    mountAll(nodes);
    nodes.look({ x: 0, y: 0, z: NODES_FROM - 0.01 }, size);
    expect(nodes.mounted.size).toBe(0);
  });

  it('keeps what it has over a small pan and over a new scene', () => {
    const nodes = createNodeWindow(index);
    nodes.look({ x: 0, y: 0, z: 1 }, size);
    mountAll(nodes);
    const before = new Set(nodes.mounted);
    nodes.look({ x: -20, y: -10, z: 1 }, size);
    expect(nodes.waiting).toBe(0);
    nodes.take(buildSceneIndex(sceneOf(records, journey)));
    expect(new Set(nodes.mounted)).toEqual(before);
  });

  it('lets go of cards that are gone', () => {
    const nodes = createNodeWindow(index);
    nodes.look({ x: 0, y: 0, z: 1 }, size);
    mountAll(nodes);
    nodes.take(buildSceneIndex({ cards: sceneOf(records, journey).cards.slice(0, 1), notes: [], wholeWidth: 100, wholeHeight: 100 }));
    expect([...nodes.mounted]).toEqual([index.cards[0]?.id]);
  });
});
