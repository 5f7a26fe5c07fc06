import { nameOf, pointOf } from '../../../shared/commands/index.ts';
import { isKindName, type KindName, liveRecord, type Records } from '../../../shared/model/kinds.ts';
import type { Selected } from '../../state/index.ts';
import { cardTitle, laneTitle, type MapWord, stageTitle, stepTitle } from '../record/titles.ts';

/** Anything that can be spoken of. */
export interface Subject {
  readonly kind: KindName;
  readonly id: string;
  /** The journey it stands on; null: the workbook. */
  readonly journey: string | null;
}

const KINDS_OF = { card: 'card', stage: 'stage', step: 'step', lane: 'lane', link: 'link', point: 'score' } as const;

/** What is selected, else the journey itself. */
export function subjectOf(selection: readonly Selected[], journey: string | null): Subject | null {
  const [first] = selection;
  if (first) return { kind: KINDS_OF[first.kind], id: first.id, journey };
  return journey === null ? null : { kind: 'journey', id: journey, journey };
}

/** What a thing is called now, or was called before it was deleted; '' where nobody can tell. */
export function subjectTitle(records: Records, { kind, id }: Pick<Subject, 'kind' | 'id'>, word: MapWord): string {
  if (kind === 'score') return pointTitle(records, id, word);
  return liveTitle(records, kind, id, word) || nameOf(records, kind, id) || '';
}

function liveTitle(records: Records, kind: KindName, id: string, word: MapWord): string {
  if (kind === 'card') return cardTitle(records, id, word);
  if (kind === 'stage') return stageTitle(records, id, word);
  if (kind === 'step') return stepTitle(records, id, word);
  return kind === 'lane' ? laneTitle(records, id, word) : '';
}

function pointTitle(records: Records, id: string, word: MapWord): string {
  const point = pointOf(records, id);
  if (!point) return '';
  const at = word('properties.pointAt', { series: word(`series.${point.series}`), step: stepTitle(records, point.step, word) });
  const whose = liveRecord(records, 'persona', point.persona)?.name ?? '';
  return whose === '' ? at : `${whose} · ${at}`;
}

/** Whether it was deleted, itself or with its journey. What is on a journey that is not loaded is taken to be there. */
export function isGone(records: Records, loaded: ReadonlySet<string>, { kind, id, journey }: Subject): boolean {
  if (journey !== null && !liveRecord(records, 'journey', journey)) return true;
  if (journey !== null && kind !== 'journey' && !loaded.has(journey)) return false;
  return kind === 'score' ? pointOf(records, id) === null : !liveRecord(records, kind, id);
}

/** What a comment names; null: a kind of a newer version. */
export function subjectOfComment({
  aboutKind,
  about,
  journey,
}: {
  readonly aboutKind: string;
  readonly about: string | null;
  readonly journey: string | null;
}): Subject | null {
  return about !== null && isKindName(aboutKind) ? { kind: aboutKind, id: about, journey } : null;
}
