import type { Draft } from '../changes/change.ts';
import { newId } from '../model/ids.ts';
import { liveRecord, type Records } from '../model/kinds.ts';
import { inTray } from '../model/place.ts';
import { addCards, kindAt, newCard, newPlaces } from './add-cards.ts';
import { defineCommand } from './command.ts';
import { newStages, newSteps } from './create-journey.ts';
import { columnsFrom } from './extend-columns.ts';
import { stagesOf, stepsOf } from './grid.ts';
import { keysAt } from './order-keys.ts';
import { createNaming } from './touchpoints.ts';

export interface PasteLines {
  readonly journey: string;
  /** The cell (or for steps: the column) where it starts. Without a lane the lines go to the tray. */
  readonly lane: string | null;
  readonly column: string | null;
  /** Position in the stack; left out: below all. */
  readonly index?: number;
  /** Empty lines are left out. */
  readonly lines: readonly string[];
  /** One card a line down this cell; one card a step to the right, adding steps past the end; or one new step a line. */
  readonly how: 'down' | 'across' | 'steps';
  readonly author?: string | null;
}

/** What comes from elsewhere as plain lines. */
export const pasteLines = defineCommand<PasteLines>({
  label: 'paste',
  drafts: (records, intent) => {
    const lines = intent.lines.map((line) => line.trim()).filter((line) => line !== '');
    if (lines.length === 0) return [];
    if (intent.how === 'steps') return asSteps(records, intent, lines);
    return intent.how === 'across' ? across(records, intent, lines) : down(records, intent, lines);
  },
});

function down(records: Records, { journey, lane, column, index, author = null }: PasteLines, lines: readonly string[]): Draft[] {
  const place = lane === null || column === null ? null : { lane, from: column, ...(index === undefined ? {} : { index }) };
  return addCards.drafts(records, { journey, place, texts: lines, author });
}

function across(records: Records, intent: PasteLines, lines: readonly string[]): Draft[] {
  const { journey, lane, column, author = null } = intent;
  if (lane === null || column === null) return down(records, intent, lines);
  const columns = columnsFrom(records, journey, column, lines.length);
  const kind = kindAt(records, { lane, from: column });
  const naming = createNaming(records);
  const cards = columns.ids.flatMap((from, index) => {
    const [place = inTray('')] = newPlaces(records, journey, { lane, from }, 1);
    return newCard(newId(), { journey, kind, author, place }, lines[index] ?? '', naming);
  });
  return [...columns.drafts, ...cards];
}

function asSteps(records: Records, { journey, column }: PasteLines, lines: readonly string[]): Draft[] {
  const step = liveRecord(records, 'step', column);
  const stage = step?.stage ?? liveRecord(records, 'stage', column)?.id ?? stagesOf(records, journey).at(-1)?.id;
  if (stage === undefined) return newStages(journey, [{ steps: lines }], keysAt([], undefined, 1));
  const steps = stepsOf(records, stage);
  const index = step ? steps.findIndex(({ id }) => id === step.id) + 1 : undefined;
  return newSteps(journey, stage, lines, keysAt(steps, index, lines.length));
}

/** The lines of a plain text: bullets, numbers of lists and empty lines are taken off. */
export function linesOfText(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^\s*(?:[-*•·–▪◦]|\d{1,3}[.)、])\s+/u, '').trim())
    .filter((line) => line !== '');
}
