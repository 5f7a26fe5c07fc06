import { emotionWord } from '../model/emotion-word.ts';
import { isFace } from '../model/faces.ts';
import { wordOnScale } from '../model/scale.ts';
import { formatScore } from './curve/axis.ts';
import {
  type CardBox,
  type CardFace,
  type ColumnBox,
  type CurveBox,
  type CurvePoint,
  isNoteBox,
  type LaneBox,
  type NoteBox,
  type PersonaCurve,
  type Scene,
} from './scene.ts';
import { type SceneWords, sayCount } from './scene-words.ts';

/** The head of a stage, and the name of a lane, where the keyboard stands on them. */
export function describeStage({ number, title }: Scene['stages'][number], words: SceneWords): string {
  return words.say('describe.stageHead', { number, stage: title });
}

export function describeLane({ title }: LaneBox, words: SceneWords): string {
  return words.say('describe.laneHead', { lane: title });
}

/** A column in words: its stage, and its step where that has a name. */
export function describeColumn(scene: Scene, column: number, words: SceneWords): string {
  const box = scene.columns[column];
  const stage = scene.stages.find(({ id }) => id === box?.stage)?.title ?? '';
  return box?.named ? words.say('describe.step', { stage, step: box.title }) : words.say('describe.stage', { stage });
}

/** A card for people who do not see the map: kind, words, where it lies and how many lie there. */
export function describeCard(scene: Scene, card: CardBox | NoteBox, words: SceneWords): string {
  if (isNoteBox(card)) return describeNote(scene, card, words);
  const lane = scene.lanes.find(({ id }) => id === card.lane)?.title ?? '';
  const count = stackCounts(scene.cards).get(cellKey(card.lane, card.fromColumn)) ?? 1;
  const kind = words.cardKind(card.kind);
  const key = card.title === kind ? 'describe.emptyCard' : 'describe.card';
  const text = words.say(key, { kind, title: card.title, where: describeSpan(scene, card, words), lane, position: card.position + 1, count });
  return withRest(text, card, words);
}

/** The same of a card beside the grid, counted among those on its side. */
function describeNote(scene: Scene, note: NoteBox, words: SceneWords): string {
  const among = scene.notes.filter(({ side }) => side === note.side);
  const kind = words.cardKind(note.kind);
  const key = note.title === kind ? 'describe.emptyNote' : 'describe.besideGrid';
  const place = { where: words.say(`describe.${note.side}`), position: among.indexOf(note) + 1, count: among.length };
  return withRest(words.say(key, { kind, title: note.title, ...place }), note, words);
}

function withRest(text: string, card: CardFace, words: SceneWords): string {
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

/** A point of a curve: whose, where, what, how it is called, what it rests on, and what somebody noted. */
export function describePoint(scene: Scene, box: CurveBox, curve: PersonaCurve, point: CurvePoint, words: SceneWords): string {
  const where = columnPath(scene, point.column, words);
  const flags = flagWords(scene.columns[point.column], words);
  const facts = point.value === null ? [words.say('gap'), ...flags] : [...valueWords(box, point, words), ...flags, ...noteWords(point, words)];
  const text = words.say('describe.point', { persona: curve.name, where, facts: facts.join(words.say('describe.and')) });
  return point.isSample ? words.say('describe.sample', { text }) : text;
}

/** Stage and step, said shortly. */
function columnPath(scene: Scene, column: number, words: SceneWords): string {
  const box = scene.columns[column];
  const stage = scene.stages.find(({ id }) => id === box?.stage)?.title ?? '';
  return box?.named ? `${stage}${words.say('describe.and')}${box.title}` : stage;
}

function valueWords({ series, scale, ends }: CurveBox, point: CurvePoint, words: SceneWords): string[] {
  const value = formatScore(point.value ?? 0, scale);
  const basis = words.say(point.basis === 'measured' ? 'measured' : 'setByHand');
  const called = wordOnScale(point.value ?? 0, scale);
  if (series === 'emotion') return [value, ...roleWords(point, words), pointWord(point, called, words), basis];
  const own = point.word && !isFace(point.word) ? point.word : called;
  const said = own ? [words.say('describe.word', { word: own })] : [];
  const range = ends.high && ends.low ? [words.say('describe.range', { high: ends.high, low: ends.low })] : [];
  return [value, ...said, ...range, basis];
}

function roleWords({ role }: CurvePoint, words: SceneWords): string[] {
  if (role === 'pit') return [words.say('pain')];
  return role === 'peak' ? [words.say('wow')] : [];
}

/** The word that somebody gave a point of emotion, else how the scale calls its value, else how the program does; a face says no more than that. */
function pointWord({ word, value }: CurvePoint, called: string, words: SceneWords): string {
  if (word && !isFace(word)) return words.say('describe.word', { word });
  if (called) return words.say('describe.word', { word: called });
  return words.say(`emotionWord.${emotionWord(value ?? 0)}`);
}

function flagWords(column: ColumnBox | undefined, words: SceneWords): string[] {
  return [...(column?.momentOfTruth ? [words.say('momentOfTruth')] : []), ...(column?.businessCritical ? [words.say('businessCritical')] : [])];
}

function noteWords({ note }: CurvePoint, words: SceneWords): string[] {
  return note ? [words.say('describe.note', { note })] : [];
}

/** Which channels a column touches. */
export function describeChannels(scene: Scene, lane: LaneBox, column: number, words: SceneWords): string {
  const names = lane.stops.filter((stop) => stop.column === column).map(({ name }) => name);
  const said = { column: describeColumn(scene, column, words), lane: lane.title, names: names.join(words.say('comma')) };
  return words.say(names.length > 0 ? 'describe.channels' : 'describe.noChannel', said);
}

/** The whole map in one sentence. */
export function describeScene(scene: Scene, words: SceneWords): string {
  const notes = scene.notes.length > 0 ? sayCount(words, 'describe.notesBeside', scene.notes.length) : '';
  return words.say('describe.map', { stages: scene.stages.length, lanes: scene.lanes.length, cards: scene.cards.length }) + notes;
}
