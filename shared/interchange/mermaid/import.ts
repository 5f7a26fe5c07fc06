import { keyBetween, keysBetween } from '../../model/order.ts';
import { scoreId } from '../../model/score.ts';
import type { ImportRequest, ImportSteps } from '../exchange.ts';
import { createIntake, type Intake } from '../intake.ts';
import { type MermaidJourney, type MermaidTask, parseMermaid } from './parse.ts';
import { clampScore, GAP, mermaidScale, scoreToValue } from './scale.ts';

/**
 * Sections become stages, tasks steps, actors personas, and a task's score the emotion of each of its actors (of all
 * customers where it has none). Faults UNREADABLE_SOURCE.
 */
export function* importMermaid({ text, newId, lastJourney }: ImportRequest): ImportSteps {
  const source = parseMermaid(text);
  yield;
  const intake = createIntake(newId);
  // One by one: a source may have more of them than a call takes arguments.
  for (const { code, line, params } of source.warnings) intake.warn(code, line, params);
  const personas = addPersonas(intake, source.tasks);
  const journey = addJourney(intake, source, { personas: [...personas.values()], order: keyBetween(lastJourney ?? null, null) });
  intake.add('lane', { journey, kind: 'emotion', order: keyBetween(null, null) });
  yield* addColumns(intake, journey, source, personas);
  return { drafts: intake.drafts, journeys: [journey], warnings: intake.warnings };
}

type Personas = ReadonlyMap<string, string>;

/** One persona a name, in the order in which the names appear. */
function addPersonas(intake: Intake, tasks: readonly MermaidTask[]): Personas {
  const names = new Map<string, number>();
  for (const { people, line } of tasks) for (const name of people) if (name !== '' && !names.has(name)) names.set(name, line);
  const keys = keysBetween(null, null, names.size);
  return new Map([...names].map(([name, line], index) => [name, intake.add('persona', { name: intake.text(name, line), order: keys[index] ?? '' })]));
}

function addJourney(intake: Intake, source: MermaidJourney, { personas, order }: { personas: readonly string[]; order: string }): string {
  const title = source.title || source.frontTitle;
  const hasAccTitle = source.accTitle !== '' && source.accTitle !== title;
  if (hasAccTitle) intake.warn('accTitleInScenario', source.accTitleLine, { text: source.accTitle });
  const scenario = [hasAccTitle ? source.accTitle : '', source.accDescr].filter((text) => text !== '').join('\n');
  return intake.add('journey', {
    title: intake.text(title, 0),
    scenario: intake.text(scenario, 0),
    personas: intake.list(personas, 0),
    order,
    scale: mermaidScale(source.tasks.map((task) => task.score)),
  });
}

function* addColumns(intake: Intake, journey: string, source: MermaidJourney, personas: Personas): Generator<void, void, void> {
  const tasks = Map.groupBy(source.tasks, (task) => task.section);
  const hasUnnamedStart = tasks.has(-1);
  const sections = [...(hasUnnamedStart ? [{ name: '', line: 0, index: -1 }] : []), ...source.sections.map((section, index) => ({ ...section, index }))];
  const keys = keysBetween(null, null, sections.length);
  for (const [at, { name, line, index }] of sections.entries()) {
    const stage = intake.add('stage', { journey, name: intake.text(name, line), order: keys[at] ?? '' });
    yield* addSteps(intake, { journey, stage }, tasks.get(index) ?? [], personas);
  }
}

const TASKS_A_STEP = 100;

interface StagePlace {
  readonly journey: string;
  readonly stage: string;
}

/** A section without tasks gets one step without a name: a stage needs a column to be worked on. */
function* addSteps(intake: Intake, place: StagePlace, tasks: readonly MermaidTask[], personas: Personas): Generator<void, void, void> {
  const keys = keysBetween(null, null, Math.max(tasks.length, 1));
  if (tasks.length === 0) intake.add('step', { ...place, order: keys[0] ?? '' });
  for (const [index, task] of tasks.entries()) {
    const step = intake.add('step', { ...place, name: intake.text(task.name, task.line), order: keys[index] ?? '' });
    for (const persona of actorsOf(intake, task, personas)) addScore(intake, place.journey, step, persona, task);
    warnOfScore(intake, task);
    if (index % TASKS_A_STEP === 0) yield;
  }
}

/** The task's personas, each once; all customers (null) where it names nobody. */
function actorsOf(intake: Intake, task: MermaidTask, personas: Personas): readonly (string | null)[] {
  if (task.people.includes('')) intake.warn('emptyActor', task.line);
  const named = task.people.map((name) => personas.get(name)).filter((id) => id !== undefined);
  const actors = new Set(named);
  if (actors.size < named.length) intake.warn('repeatedActor', task.line);
  return actors.size === 0 ? [null] : [...actors];
}

/** A score that is no number is a gap, never a zero: its record keeps who acts, and the raw text in the note. */
function addScore(intake: Intake, journey: string, step: string, persona: string | null, task: MermaidTask): void {
  const isGap = hasNoScore(task);
  const note = isGap || clampScore(task.score) !== task.score ? rawNote(task) : '';
  const value = isGap ? null : scoreToValue(task.score);
  intake.add('score', { journey, step, persona, value, note: intake.text(note, task.line) }, scoreId({ step, persona, series: 'emotion' }));
}

function hasNoScore(task: MermaidTask): boolean {
  return Number.isNaN(task.score) || task.rawScore === '';
}

/** Our own gap says no more than no score. */
function rawNote({ rawScore }: MermaidTask): string {
  return rawScore === '' || rawScore === GAP ? '' : `mermaid: ${rawScore}`;
}

function warnOfScore(intake: Intake, task: MermaidTask): void {
  if (hasNoScore(task)) intake.warn('scoreMissing', task.line, { score: task.rawScore });
  else if (clampScore(task.score) !== task.score) intake.warn('scoreClamped', task.line, { score: task.rawScore, kept: clampScore(task.score) });
}
