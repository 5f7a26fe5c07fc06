import { type CardBox, formatScore } from '../../../shared/scene/index.ts';
import type { Selected } from '../../state/index.ts';
import { kindAt } from '../table/selecting.ts';
import type { TableModel, TableRow } from '../table/table-model.ts';
import { type Spot, selectionAt } from '../table/table-place.ts';

/** A line of the outline. Each is a place of the table too, so that writing and selecting are the same there. */
export interface OutlineNode {
  readonly key: string;
  /** From 1. */
  readonly level: number;
  readonly kind: 'stage' | 'step' | 'lane' | 'card' | 'feeling';
  readonly text: string;
  readonly card: CardBox | null;
  readonly spot: Spot;
  /** Null: nothing can stand under it. */
  readonly open: boolean | null;
  /** Position among its siblings from 1, and how many they are. */
  readonly position: number;
  readonly count: number;
}

type Bare = Omit<OutlineNode, 'position' | 'count' | 'open' | 'level'> & { readonly children: readonly Bare[] };

/** Stages, their named steps, what lanes hold there, the cards; lines under what is folded are left out. */
export function outlineOf(model: TableModel, folded: ReadonlySet<string>): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  const lay = (siblings: readonly Bare[], level: number) => {
    for (const [index, { children, ...bare }] of siblings.entries()) {
      const open = children.length === 0 ? null : !folded.has(bare.key);
      nodes.push({ ...bare, level, open, position: index + 1, count: siblings.length });
      if (open) lay(children, level + 1);
    }
  };
  lay(stagesOf(model), 1);
  return nodes;
}

function stagesOf(model: TableModel): Bare[] {
  const { stages, columns } = model.scene;
  return stages.map((stage) => {
    const first = columns.findIndex((column) => column.stage === stage.id);
    const own = columns.flatMap((column, index) => (column.stage === stage.id ? [{ column, index }] : []));
    const children = own.flatMap(({ column, index }) => (column.named ? [stepOf(model, index)] : lanesOf(model, index)));
    return { key: stage.id, kind: 'stage', text: stage.title, card: null, spot: { row: 0, column: first, item: 0 }, children };
  });
}

function stepOf(model: TableModel, column: number): Bare {
  const { id, title } = model.scene.columns[column] ?? { id: '', title: '' };
  return { key: id, kind: 'step', text: title, card: null, spot: { row: 1, column, item: 0 }, children: lanesOf(model, column) };
}

/** Only lanes that hold something there: an outline is read from the top down. */
function lanesOf(model: TableModel, column: number): Bare[] {
  return model.rows.flatMap((row, index) => {
    if (row.kind === 'feelings') return feelingOf(model, row, { row: index, column, item: 0 });
    if (row.kind !== 'cards') return [];
    const cards = model.cards(row.lane.id, column);
    if (cards.length === 0) return [];
    const key = `${row.lane.id} ${model.scene.columns[column]?.id ?? ''}`;
    const children = cards.map(
      (card, item): Bare => ({ key: card.id, kind: 'card', text: card.title, card, spot: { row: index, column, item }, children: [] }),
    );
    return [{ key, kind: 'lane', text: row.lane.title, card: null, spot: { row: index, column, item: cards.length }, children }];
  });
}

function feelingOf(model: TableModel, row: Extract<TableRow, { kind: 'feelings' }>, spot: Spot): Bare[] {
  const value = row.curve.points[spot.column]?.value ?? null;
  if (value === null) return [];
  const key = `${row.key} ${model.scene.columns[spot.column]?.id ?? ''}`;
  return [
    {
      key,
      kind: 'feeling',
      text: `${row.box.series === 'emotion' ? row.curve.name : `${row.curve.name} · ${row.lane.title}`} ${formatScore(value, row.box.scale)}`,
      card: null,
      spot,
      children: [],
    },
  ];
}

/** Of the lines from one place to another those of the first one's kind, as they are shown: what is folded away is not selected. */
export function linesBetween(nodes: readonly OutlineNode[]): (model: TableModel, anchor: Spot, to: Spot) => Selected[] {
  return (model, anchor, to) => {
    const [a, b] = [nodeAt(nodes, model, anchor), nodeAt(nodes, model, to)];
    const kind = kindAt(model, anchor);
    const lines = nodes.slice(Math.min(a, b), Math.max(a, b) + 1);
    return lines.flatMap(({ spot }) => selectionAt(model, spot)).filter((item) => item.kind === kind);
  };
}

/** The line on which a place stands; where it has none, the nearest one above it in the tree. */
export function nodeAt(nodes: readonly OutlineNode[], model: TableModel, spot: Spot): number {
  const exact = nodes.findIndex(({ spot: held }) => held.row === spot.row && held.column === spot.column && held.item === spot.item);
  if (exact >= 0) return exact;
  const step = nodes.findIndex(({ kind, spot: held }) => kind === 'step' && held.column === spot.column);
  if (step >= 0) return step;
  const stage = model.scene.columns[Math.max(0, spot.column)]?.stage;
  return Math.max(
    0,
    nodes.findIndex(({ key }) => key === stage),
  );
}

/** Where an arrow leads, and what it folds or unfolds; null: nowhere. */
export type TreeMove = { readonly to: number } | { readonly fold: string; readonly folded: boolean } | null;

const WITHIN: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(last, at + 1),
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

export function treeMove(nodes: readonly OutlineNode[], at: number, key: string): TreeMove {
  const node = nodes[at];
  if (!node) return null;
  const to = WITHIN[key]?.(at, nodes.length - 1);
  if (to !== undefined) return { to };
  if (key === 'ArrowRight') return inwards(node, at);
  return key === 'ArrowLeft' ? outwards(nodes, node, at) : null;
}

function inwards(node: OutlineNode, at: number): TreeMove {
  if (node.open === false) return { fold: node.key, folded: false };
  return node.open ? { to: at + 1 } : null;
}

function outwards(nodes: readonly OutlineNode[], node: OutlineNode, at: number): TreeMove {
  if (node.open) return { fold: node.key, folded: true };
  const parent = nodes.findLastIndex(({ level }, index) => index < at && level < node.level);
  return parent < 0 ? null : { to: parent };
}
