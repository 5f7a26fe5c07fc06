import { DEFAULT_SCALE, type Scale } from '../model/scale.ts';
import { formatScore } from './curve/axis.ts';
import type { CardBox, CurvePoint, LaneBox, PersonaCurve, Scene } from './scene.ts';
import { type SceneWords, sayCount } from './scene-words.ts';

/** A column in words: its stage, and its step where that has a name. */
export function describeColumn(scene: Scene, column: number, words: SceneWords): string {
  const box = scene.columns[column];
  const stage = scene.stages.find(({ id }) => id === box?.stage)?.title ?? '';
  return box?.named ? words.say('describe.step', { stage, step: box.title }) : words.say('describe.stage', { stage });
}

/** A card for people who do not see the map: kind, words, where it lies and how many lie there. */
export function describeCard(scene: Scene, card: CardBox, words: SceneWords): string {
  const lane = scene.lanes.find(({ id }) => id === card.lane)?.title ?? '';
  const count = stackCounts(scene.cards).get(cellKey(card.lane, card.fromColumn)) ?? 1;
  const kind = words.cardKind(card.kind);
  const key = card.title === kind ? 'describe.emptyCard' : 'describe.card';
  const text = words.say(key, { kind, title: card.title, where: describeSpan(scene, card, words), lane, position: card.position + 1, count });
  const whole = card.more ? words.say('describe.more', { text, more: card.more }) : text;
  const said = card.isSample ? words.say('describe.sample', { text: whole }) : whole;
  return card.comments === undefined ? said : words.say('describe.commented', { text: said, comments: sayCount(words, 'describe.comments', card.comments) });
}

const cellKey = (lane: string, column: number): string => `${lane} ${column}`;
const counted = new WeakMap<Scene['cards'], ReadonlyMap<string, number>>();

/** How many cards stand in each cell, counted once a scene: thousands of cards are described at a time. */
function stackCounts(cards: Scene['cards']): ReadonlyMap<string, number> {
  const known = counted.get(cards);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { lane, fromColumn, toColumn } of cards) {
    for (let column = fromColumn; column <= toColumn; column += 1) {
      const key = cellKey(lane, column);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  counted.set(cards, counts);
  return counts;
}

function describeSpan(scene: Scene, { fromColumn, toColumn }: CardBox, words: SceneWords): string {
  const from = scene.columns[fromColumn];
  const to = scene.columns[toColumn];
  if (!from || !to || fromColumn === toColumn) return describeColumn(scene, fromColumn, words);
  const stage = scene.stages.find(({ id }) => id === from.stage);
  const covers = scene.columns.filter((column) => column.stage === from.stage).length === toColumn - fromColumn + 1;
  if (from.stage === to.stage && covers) return words.say('describe.stage', { stage: stage?.title ?? '' });
  return words.say('describe.from', { from: columnName(scene, fromColumn), to: columnName(scene, toColumn) });
}

function columnName(scene: Scene, column: number): string {
  const box = scene.columns[column];
  return box?.named ? box.title : (scene.stages.find(({ id }) => id === box?.stage)?.title ?? '');
}

/** A point of a curve: whose, where, what, and what it rests on. Values are shown in the journey's scale. */
export function describePoint(scene: Scene, curve: PersonaCurve, point: CurvePoint, words: SceneWords, scale: Scale = DEFAULT_SCALE): string {
  const column = columnName(scene, point.column);
  if (point.value === null) return words.say('describe.pointGap', { persona: curve.name, column });
  const value = formatScore(point.value, scale);
  const basis = words.say(point.basis === 'measured' ? 'measured' : 'setByHand');
  const text = words.say(point.word ? 'describe.pointWord' : 'describe.point', { persona: curve.name, column, value, word: point.word, basis });
  return point.isSample ? words.say('describe.sample', { text }) : text;
}

/** Which channels a column touches. */
export function describeChannels(scene: Scene, lane: LaneBox, column: number, words: SceneWords): string {
  const names = lane.stops.filter((stop) => stop.column === column).map(({ name }) => name);
  const said = { column: describeColumn(scene, column, words), lane: lane.title, names: names.join(words.say('comma')) };
  return words.say(names.length > 0 ? 'describe.channels' : 'describe.noChannel', said);
}

/** The whole map in one sentence. */
export function describeScene(scene: Scene, words: SceneWords): string {
  return words.say('describe.map', { stages: scene.stages.length, lanes: scene.lanes.length, cards: scene.cards.length });
}
