import type { Scale } from '../model/scale.ts';
import { formatScore } from './curve/axis.ts';
import type { LaneBox, PersonaCurve, Scene } from './scene.ts';
import type { SceneWords } from './scene-words.ts';

/**
 * A map as rows of cells: stages, named steps, then lane by lane what its cells say, a line a card. A curve is one row a persona, in the
 * journey's scale; a gap is empty. A stage's name stands over its first column. Lay the scene out unfolded, or folded cards are missing.
 */
export function sceneSheet(scene: Scene, words: SceneWords, scale: Scale): string[][] {
  const named = scene.columns.some((column) => column.named);
  const heads = [stageRow(scene, words), ...(named ? [stepRow(scene, words)] : [])];
  const cells = textsByCell(scene);
  return [...heads, ...scene.lanes.flatMap((lane) => laneRows(scene, lane, cells, { words, scale }))];
}

function stageRow(scene: Scene, words: SceneWords): string[] {
  const titles = new Map(scene.stages.map(({ id, title }) => [id, title]));
  const first = (index: number) => scene.columns[index]?.stage !== scene.columns[index - 1]?.stage;
  return [words.say('sheet.stages'), ...scene.columns.map(({ stage }, index) => (first(index) ? (titles.get(stage) ?? '') : ''))];
}

function stepRow(scene: Scene, words: SceneWords): string[] {
  return [words.say('sheet.steps'), ...scene.columns.map(({ named, title }) => (named ? title : ''))];
}

interface Wording {
  readonly words: SceneWords;
  readonly scale: Scale;
}

function laneRows(scene: Scene, lane: LaneBox, cells: ReadonlyMap<string, readonly string[]>, wording: Wording): string[][] {
  if (lane.isLine) return [[lane.title]];
  const curves = scene.curves.find((curve) => curve.lane === lane.id)?.curves;
  if (curves)
    return lane.legend.flatMap(({ persona }) =>
      curveRow(
        lane,
        curves.find((curve) => curve.persona === persona),
        wording,
      ),
    );
  return [[lane.title, ...scene.columns.map((_, column) => (cells.get(`${lane.id} ${column}`) ?? []).join('\n'))]];
}

function curveRow(lane: LaneBox, curve: PersonaCurve | undefined, { words, scale }: Wording): string[][] {
  if (!curve) return [];
  return [
    [
      words.say('sheet.curve', { lane: lane.title, persona: curve.name }),
      ...curve.points.map(({ value }) => (value === null ? '' : formatScore(value, scale).replace('−', '-'))),
    ],
  ];
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
