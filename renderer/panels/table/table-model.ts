import type { CardBox, CurveBox, LaneBox, PersonaCurve, Scene, StageBox } from '../../../shared/scene/index.ts';

/** A row of the table: the heads, a lane of cards, one persona's curve, or a line of the blueprint that parts the others. */
export type TableRow =
  | { readonly kind: 'stages'; readonly key: string }
  | { readonly kind: 'steps'; readonly key: string }
  | { readonly kind: 'cards'; readonly key: string; readonly lane: LaneBox }
  | { readonly kind: 'feelings'; readonly key: string; readonly lane: LaneBox; readonly box: CurveBox; readonly curve: PersonaCurve }
  | { readonly kind: 'line'; readonly key: string; readonly lane: LaneBox };

/** A journey as rows and columns. Columns are the scene's; the rows of heads come first. */
export interface TableModel {
  readonly scene: Scene;
  readonly rows: readonly TableRow[];
  /** The cards that begin in a cell, from the top. */
  readonly cards: (lane: string, column: number) => readonly CardBox[];
  /** Lanes shown, lines not counted. */
  readonly lanes: number;
}

export const STAGES = 'stages';
export const STEPS = 'steps';

const NONE: readonly CardBox[] = [];

/** Lay the scene out unfolded: a folded lane has no cards. */
export function tableOf(scene: Scene): TableModel {
  const named = scene.columns.some((column) => column.named);
  const heads: TableRow[] = [{ kind: 'stages', key: STAGES }, ...(named ? [{ kind: 'steps', key: STEPS } as const] : [])];
  const cells = new Map<string, CardBox[]>();
  for (const card of scene.cards) {
    const key = `${card.lane} ${card.fromColumn}`;
    const cell = cells.get(key);
    if (cell) cell.push(card);
    else cells.set(key, [card]);
  }
  return {
    scene,
    rows: [...heads, ...scene.lanes.flatMap((lane) => rowsOfLane(scene, lane))],
    cards: (lane, column) => cells.get(`${lane} ${column}`) ?? NONE,
    lanes: scene.lanes.filter(({ isLine }) => !isLine).length,
  };
}

/** A curve has a row a persona, in the order of its legend. */
function rowsOfLane(scene: Scene, lane: LaneBox): TableRow[] {
  if (lane.isLine) return [{ kind: 'line', key: lane.id, lane }];
  const box = scene.curves.find((curve) => curve.lane === lane.id);
  if (!box) return [{ kind: 'cards', key: lane.id, lane }];
  const rows = lane.legend.flatMap(({ persona }) => box.curves.find((curve) => curve.persona === persona) ?? []);
  return rows.map((curve) => ({ kind: 'feelings', key: `${lane.id} ${curve.persona ?? 'all'}`, lane, box, curve }));
}

export function stageOfColumn({ stages, columns }: Scene, column: number): StageBox | undefined {
  return stages.find(({ id }) => id === columns[column]?.stage);
}

/** The first column of the stage in which a column lies. */
export function stageStart({ columns }: Scene, column: number): number {
  return columns.findIndex(({ stage }) => stage === columns[column]?.stage);
}
