import { applyDrafts } from '../../shared/changes/apply-drafts.ts';
import type { Draft } from '../../shared/changes/change.ts';
import { invert } from '../../shared/changes/invert.ts';
import * as commands from '../../shared/commands/index.ts';
import { emptyRecords, KIND_NAMES, live, type Records } from '../../shared/model/kinds.ts';
import type { LaneKind } from '../../shared/model/lane-kinds.ts';

/** A map that is edited by the user's verbs, without a window or a host. Things are called by their names. */
export class MapDriver {
  records: Records = emptyRecords();
  journey = '';
  /** The drafts of every edit, oldest first. */
  readonly edits: (readonly Draft[])[] = [];
  #clock = 0;

  run<Intent>(command: commands.Command<Intent>, intent: Intent): readonly Draft[] {
    const drafts = command.drafts(this.records, intent);
    this.apply(drafts);
    this.edits.push(drafts);
    return drafts;
  }

  apply(drafts: readonly Draft[]): void {
    this.#clock += 1;
    this.records = applyDrafts(this.records, drafts, { at: this.#clock, session: 'driver' });
  }

  /** Takes the last edit back; answers the drafts that did it. */
  undo(): readonly Draft[] {
    const { drafts } = invert(this.edits.pop() ?? [], this.records);
    this.apply(drafts);
    return drafts;
  }

  newJourney(title: string, stages: readonly commands.NewStage[], lanes: readonly LaneKind[]): void {
    const drafts = this.run(commands.createJourney, { title, stages, lanes: lanes.map((kind) => ({ kind })) });
    this.journey = drafts[0]?.record ?? '';
  }

  addCard(lane: LaneKind, step: string, ...texts: string[]): readonly string[] {
    const drafts = this.run(commands.addCards, { journey: this.journey, place: { lane: this.lane(lane), from: this.step(step) }, texts });
    return drafts.filter(({ kind }) => kind === 'card').map(({ record }) => record);
  }

  addTrayCard(...texts: string[]): void {
    this.run(commands.addCards, { journey: this.journey, place: null, texts });
  }

  moveCard(text: string, lane: LaneKind, step: string, index?: number): void {
    this.run(commands.moveCards, { cards: [this.card(text)], lane: this.lane(lane), column: this.step(step), ...(index === undefined ? {} : { index }) });
  }

  remove(kind: 'stage' | 'step' | 'lane' | 'card', name: string): void {
    this.run(commands.deleteRecords, { items: [{ kind, id: this[kind](name) }] });
  }

  score(step: string, value: number, persona: string | null = null): void {
    this.run(commands.setScore, { point: { step: this.step(step), persona, series: 'emotion' }, value });
  }

  stage(name: string): string {
    return found(live(this.records, 'stage').find((stage) => stage.name === name)?.id, `stage ${name}`);
  }

  step(name: string): string {
    return found(live(this.records, 'step').find((step) => step.name === name)?.id, `step ${name}`);
  }

  lane(kind: LaneKind | string): string {
    return found(live(this.records, 'lane').find((lane) => lane.kind === kind)?.id, `lane ${kind}`);
  }

  card(text: string): string {
    return found(live(this.records, 'card').find((card) => commands.cardText(this.records, card) === text)?.id, `card ${text}`);
  }

  /** What the cards of a cell say, from the top. */
  cell(lane: LaneKind, step: string): string[] {
    return commands.cellOf(this.records, this.lane(lane), this.step(step)).map((card) => commands.cardText(this.records, card));
  }

  tray(): string[] {
    return commands.trayOf(this.records, this.journey).map((card) => commands.cardText(this.records, card));
  }

  steps(): string[] {
    return commands.columnsOf(this.records, this.journey).map(({ name }) => name);
  }

  stages(): string[] {
    return commands.stagesOf(this.records, this.journey).map(({ name }) => name);
  }
}

function found(id: string | undefined, what: string): string {
  if (id === undefined) throw new Error(`there is no ${what}`);
  return id;
}

/** A hotel's first stages, small enough to read in a test. */
export function smallMap(): MapDriver {
  const map = new MapDriver();
  map.newJourney(
    'Weekend',
    [
      { name: 'Book', steps: ['Search', 'Pay'] },
      { name: 'Stay', steps: ['Arrive', 'Sleep'] },
    ],
    ['touchpoint', 'emotion', 'thought', 'pain-point', 'own'],
  );
  return map;
}

/** Everything that is there, without marks: what two states are compared by. */
export function shown(records: Records): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    KIND_NAMES.map((kind) => [kind, Object.fromEntries(live(records, kind).map(({ created, changed, ...fields }) => [fields.id, fields]))] as const),
  );
}
