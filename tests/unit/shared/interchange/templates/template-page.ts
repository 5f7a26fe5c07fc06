import type { Records } from '../../../../../shared/model/kinds.ts';
import { live } from '../../../../../shared/model/kinds.ts';
import { compareOrder } from '../../../../../shared/model/order.ts';
import { readData } from '../test-data.ts';

/** A template's specification: prose and a table, both languages beside each other. */
export interface Page {
  readonly text: string;
  /** The cells of the table's rows. */
  readonly rows: readonly (readonly string[])[];
  /** The items of a line of prose, without the stage that follows in brackets. */
  items(label: string): string[];
}

export function readPage(name: string): Page {
  const text = readData(`templates/${name}.md`);
  const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| stage'));
  const cells = rows.map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
  const items = (label: string): string[] => {
    const line = new RegExp(`(?:^|\\. )${label}(?: \\([^)]*\\))?: (.*?)(?=\\. (?:Onstage|Backstage|Support)[: ]|$)`, 'm').exec(text)?.[1];
    return line?.split(' · ') ?? [];
  };
  return { text, rows: cells, items };
}

export function inOrder<T extends { readonly id: string; readonly order: string }>(records: T[]): T[] {
  return records.sort(compareOrder);
}

export function both(english: string, chinese: string): string {
  return english === chinese ? english : `${english} ${chinese}`;
}

/** Whether a channel reads as in the page, which gives the Chinese name only where it is no matter of course. */
export function saysChannel(page: string, english: string, chinese: string): boolean {
  if (page === both(english, chinese)) return true;
  const [ours, theirs] = [english.split(' / '), chinese.split(' / ')];
  const parts = page.split(' / ');
  return parts.length === ours.length && parts.every((part, at) => [ours[at], theirs[at], both(ours[at] ?? '', theirs[at] ?? '')].includes(part));
}

export interface Row {
  readonly stage: string;
  readonly phase: string;
  readonly step: string;
  readonly marks: string;
  readonly touchpoints: readonly { readonly name: string; readonly channel: string }[];
  readonly scores: readonly (number | null)[];
  readonly thought: string;
  readonly whose: string;
}

/** The template's own journey: the first one. */
export function ownJourney(records: Records) {
  return inOrder(live(records, 'journey'))[0];
}

/** What the map says, one row a step, as the table does. */
export function rowsOf(records: Records): Row[] {
  const own = ownJourney(records);
  const [first, second] = own?.personas ?? [];
  const scoreOf = (step: string, persona: string | undefined): number | null =>
    live(records, 'score').find((score) => score.step === step && score.persona === persona)?.value ?? null;
  const stages = inOrder(live(records, 'stage').filter(({ journey }) => journey === own?.id));
  return stages.flatMap((stage) =>
    inOrder(live(records, 'step').filter((step) => step.stage === stage.id)).map((step) => {
      const cards = live(records, 'card').filter(({ place }) => place.from === step.id);
      const placed = cards.filter(({ kind, place }) => kind === 'touchpoint' && records.lane.get(place.lane ?? '')?.kind === 'touchpoint');
      const thought = cards.find(({ kind }) => kind === 'thought');
      return {
        stage: stage.name,
        phase: stage.phase ?? '',
        step: step.name,
        marks: `${step.momentOfTruth ? 'MOT' : ''}${step.businessCritical ? 'BC' : ''}`,
        touchpoints: placed.map(({ touchpoint }) => {
          const record = records.touchpoint.get(touchpoint ?? '');
          return { name: record?.name ?? '', channel: records.channel.get(record?.channel ?? '')?.name ?? '' };
        }),
        scores: [scoreOf(step.id, first), scoreOf(step.id, second)],
        thought: thought?.text ?? '',
        whose: thought?.personas.map((id) => (id === first ? '1' : '2')).join() ?? '',
      };
    }),
  );
}
