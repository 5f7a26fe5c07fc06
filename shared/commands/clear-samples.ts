import type { Draft } from '../changes/change.ts';
import { deleteDraft, setDrafts } from '../changes/drafts.ts';
import { live, liveRecord, type Records } from '../model/kinds.ts';
import { defineCommand } from './command.ts';

export interface ClearSamples {
  /** Its cards and those of all other journeys must be loaded: a touchpoint may be placed on another map too. */
  readonly journey: string;
}

/**
 * Keeps the structure of a journey and takes off what a template put on it: sample cards, points, and the personas and
 * touchpoints that nothing else uses then. Stages, steps, lanes, lines and metrics stay, and are one's own from now on.
 */
export const clearSamples = defineCommand<ClearSamples>({
  label: 'clearSamples',
  drafts: (records, { journey }) => {
    if (!liveRecord(records, 'journey', journey)) return [];
    const cards = sampleCards(records, journey);
    const scores = live(records, 'score').filter((score) => score.journey === journey && score.isSample);
    const gone = new Set([...cards, ...scores].map(({ id }) => id));
    const personas = unusedPersonas(records, journey, gone);
    const links = live(records, 'link').filter(({ from, to }) => gone.has(from ?? '') || gone.has(to ?? ''));
    return [
      ...links.map(({ id }) => deleteDraft('link', id)),
      ...scores.map(({ id }) => deleteDraft('score', id)),
      ...cards.map(({ id }) => deleteDraft('card', id)),
      ...unusedTouchpoints(records, gone).map((id) => deleteDraft('touchpoint', id)),
      ...live(records, 'trait').flatMap(({ id, persona }) => (personas.has(persona ?? '') ? [deleteDraft('trait', id)] : [])),
      ...[...personas].map((id) => deleteDraft('persona', id)),
      ...ownFromNowOn(records, journey, personas),
    ];
  },
});

/** Whether there is anything to clear. */
export function hasSamples(records: Records, journey: string): boolean {
  if (liveRecord(records, 'journey', journey)?.isSample) return true;
  for (const card of records.card.values()) if (card.isSample && card.journey === journey && !card.deleted) return true;
  for (const score of records.score.values()) if (score.isSample && score.journey === journey && !score.deleted) return true;
  return false;
}

/** A card that shows a metric belongs to the structure. */
function sampleCards(records: Records, journey: string) {
  return live(records, 'card').filter((card) => card.journey === journey && card.isSample && card.kind !== 'metric');
}

/** Sample personas without a curve elsewhere, and without a word or a point of one's own. */
function unusedPersonas(records: Records, journey: string, gone: ReadonlySet<string>): Set<string> {
  const used = new Set<string | null>([
    ...live(records, 'journey').flatMap(({ id, personas }) => (id === journey ? [] : personas)),
    ...live(records, 'card').flatMap(({ id, personas }) => (gone.has(id) ? [] : personas)),
    ...live(records, 'score').flatMap(({ id, persona }) => (gone.has(id) ? [] : [persona])),
    ...live(records, 'trait').flatMap(({ persona, isSample }) => (isSample ? [] : [persona])),
    ...live(records, 'lane').map(({ persona }) => persona),
  ]);
  return new Set(live(records, 'persona').flatMap(({ id, isSample }) => (isSample && !used.has(id) ? [id] : [])));
}

function unusedTouchpoints(records: Records, gone: ReadonlySet<string>): string[] {
  const placed = new Set(live(records, 'card').flatMap(({ id, touchpoint }) => (gone.has(id) ? [] : (touchpoint ?? []))));
  const freed = new Set([...gone].flatMap((id) => records.card.get(id)?.touchpoint ?? []));
  return [...freed].filter((id) => !placed.has(id) && liveRecord(records, 'touchpoint', id)?.isSample);
}

function ownFromNowOn(records: Records, journey: string, personas: ReadonlySet<string>): Draft[] {
  const record = liveRecord(records, 'journey', journey);
  if (!record) return [];
  const kept = record.personas.filter((id) => !personas.has(id));
  const metrics = live(records, 'metric').filter((metric) => metric.isSample && metric.journeys.includes(journey));
  const cards = live(records, 'card').filter((card) => card.journey === journey && card.isSample && card.kind === 'metric');
  return [
    ...setDrafts(records, 'journey', journey, { personas: kept, isSample: false }),
    ...metrics.flatMap(({ id }) => setDrafts(records, 'metric', id, { isSample: false })),
    ...cards.flatMap(({ id }) => setDrafts(records, 'card', id, { isSample: false })),
  ];
}
