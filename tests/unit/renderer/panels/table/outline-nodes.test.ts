import { describe, expect, it } from 'vitest';
import { linesBetween, nodeAt, type OutlineNode, outlineOf, treeMove } from '../../../../../renderer/panels/outline/outline-nodes.ts';
import { tableOf } from '../../../../../renderer/panels/table/table-model.ts';
import { selectionAt } from '../../../../../renderer/panels/table/table-place.ts';
import { layoutJourney } from '../../../../../shared/scene/index.ts';
import { smallMap } from '../../../../kit/map-driver.ts';
import { WORDS } from '../../../../kit/scenes.ts';

function outline(folded: readonly string[] = []) {
  const map = smallMap();
  map.addCard('thought', 'Pay', 'One', 'Two');
  map.score('Search', -1.5);
  const model = tableOf(layoutJourney(map.records, map.journey, { words: WORDS, unfolded: true }));
  return { map, model, nodes: outlineOf(model, new Set(folded.map((name) => map.stage(name)))) };
}

const lines = (nodes: readonly OutlineNode[]) => nodes.map(({ level, text, position, count }) => `${'  '.repeat(level - 1)}${text} ${position}/${count}`);

describe('an outline', () => {
  it('has stages, named steps, what lanes hold there, and cards', () => {
    expect(lines(outline().nodes)).toEqual([
      'Book 1/2',
      '  Search 1/2',
      '    All customers −1.5 1/1',
      '  Pay 2/2',
      '    Thoughts 1/1',
      '      One 1/2',
      '      Two 2/2',
      'Stay 2/2',
      '  Arrive 1/2',
      '  Sleep 2/2',
    ]);
    expect(lines(outline(['Book', 'Stay']).nodes)).toEqual(['Book 1/2', 'Stay 2/2']);
  });

  it('selects the lines between two of the first one’s kind, but for what is folded away', () => {
    const { map, model, nodes } = outline();
    const between = (from: number, to: number) => linesBetween(nodes)(model, nodes[from]!.spot, nodes[to]!.spot).map(({ id }) => id);
    expect(between(6, 4)).toEqual([map.card('One'), map.card('Two')]);
    expect(between(0, 9)).toEqual([map.stage('Book'), map.stage('Stay')]);
    expect(between(1, 8)).toEqual(['Search', 'Pay', 'Arrive'].map((name) => map.step(name)));
    const shut = outline(['Book']);
    expect(linesBetween(shut.nodes)(shut.model, { row: 0, column: 0, item: 0 }, { row: 0, column: 2, item: 0 })).toHaveLength(2);
  });

  it('selects what a line stands for; a lane’s line is the free place for a new card', () => {
    const { map, model, nodes } = outline();
    const selected = nodes.map(({ spot }) => selectionAt(model, spot)[0]?.kind ?? null);
    expect(selected).toEqual(['stage', 'step', 'point', 'step', null, 'card', 'card', 'stage', 'step', 'step']);
    expect(selectionAt(model, nodes[6]!.spot)).toEqual([{ kind: 'card', id: map.card('Two') }]);
    for (const [index, { spot }] of nodes.entries()) expect(nodeAt(nodes, model, spot)).toBe(index);
    expect(nodeAt(outline(['Book']).nodes, model, nodes[5]!.spot)).toBe(0);
  });

  it('folds and unfolds by arrows, and goes in and out', () => {
    const { map, nodes } = outline();
    const book = map.stage('Book');
    expect(treeMove(nodes, 0, 'ArrowRight')).toEqual({ to: 1 });
    expect(treeMove(nodes, 0, 'ArrowLeft')).toEqual({ fold: book, folded: true });
    expect(treeMove(nodes, 6, 'ArrowLeft')).toEqual({ to: 4 });
    expect(treeMove(nodes, 6, 'ArrowRight')).toBeNull();
    const { map: other, nodes: shut } = outline(['Book']);
    expect(treeMove(shut, 0, 'ArrowRight')).toEqual({ fold: other.stage('Book'), folded: false });
    expect([treeMove(nodes, 0, 'End'), treeMove(nodes, 9, 'ArrowDown')]).toEqual([{ to: 9 }, { to: 9 }]);
  });
});
