import { formatScore } from './curve/axis.ts';
import type { CurveBox, LaneBox, Scene } from './scene.ts';
import type { SceneWords } from './scene-words.ts';

/**
 * A map as rows of cells: stages, named steps, then lane by lane what its cells say, a line a card. A curve is one row a persona, in the
 * lane's scale; a gap is empty. A stage's name stands over its first column. Lay the scene out unfolded, or folded cards are missing.
 */
export function sceneSheet(scene: Scene, words: SceneWords): string[][] {
  const named = scene.columns.some((column) => column.named);
  const heads = [stageRow(scene, words), ...(named ? [stepRow(scene, words)] : [])];
  const cells = textsByCell(scene);
  return [...heads, ...scene.lanes.flatMap((lane) => laneRows(scene, lane, cells, words))];
}

function stageRow(scene: Scene, words: SceneWords): string[] {
  const titles = new Map(scene.stages.map(({ id, title }) => [id, title]));
  const first = (index: number) => scene.columns[index]?.stage !== scene.columns[index - 1]?.stage;
  return [words.say('sheet.stages'), ...scene.columns.map(({ stage }, index) => (first(index) ? (titles.get(stage) ?? '') : ''))];
}

function stepRow(scene: Scene, words: SceneWords): string[] {
  return [words.say('sheet.steps'), ...scene.columns.map(({ named, title }) => (named ? title : ''))];
}

function laneRows(scene: Scene, lane: LaneBox, cells: ReadonlyMap<string, readonly string[]>, words: SceneWords): string[][] {
  if (lane.isLine) return [[lane.title]];
  const box = scene.curves.find((curve) => curve.lane === lane.id);
  if (box) return lane.legend.flatMap(({ persona }) => curveRow(lane, box, persona, words));
  return [[lane.title, ...scene.columns.map((_, column) => (cells.get(`${lane.id} ${column}`) ?? []).join('\n'))]];
}

function curveRow(lane: LaneBox, { curves, scale }: CurveBox, persona: string | null, words: SceneWords): string[][] {
  const curve = curves.find((one) => one.persona === persona);
  if (!curve) return [];
  const values = curve.points.map(({ value }) => (value === null ? '' : formatScore(value, scale).replace('−', '-')));
  return [[words.say('sheet.curve', { lane: lane.title, persona: curve.name }), ...values]];
}

/** A card over several columns stands where it starts. */
function textsByCell({ cards }: Scene): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const { lane, fromColumn, title } of cards) {
    const key = `${lane} ${fromColumn}`;
    const cell = texts.get(key);
    if (cell) cell.push(title);
    else texts.set(key, [title]);
  }
  return texts;
}
