import type { WireRecord, WireRecords } from '../../shared/contract/wire.ts';
import type { Words } from '../web/words.ts';

/** What `cxmap info --json` says of one journey. */
export interface JourneyOutline {
  readonly id: string;
  readonly title: string;
  /** How many of each. */
  readonly stages: number;
  readonly steps: number;
  readonly lanes: number;
  readonly cards: number;
  readonly personas: number;
  readonly outline: {
    readonly stages: readonly { readonly title: string; readonly steps: readonly string[] }[];
    readonly lanes: readonly { readonly kind: string; readonly title: string }[];
    readonly personas: readonly string[];
  };
}

/** Built-in titles are empty in the file; `words` says them in the workbook's language. */
export function outlineJourney(journey: WireRecord, workbook: WireRecords, records: WireRecords, words: Words): JourneyOutline {
  const stages = inOrder(records['stage']);
  const steps = inOrder(records['step']);
  const lanes = inOrder(records['lane']);
  const personas = personasOf(journey, workbook);
  return {
    id: journey.id,
    title: text(journey, 'title'),
    stages: stages.length,
    steps: steps.length,
    lanes: lanes.length,
    cards: live(records['card']).length,
    personas: personas.length,
    outline: {
      stages: stages.map((stage, index) => ({
        title: stageTitle(stage, index, words),
        steps: steps.filter((step) => text(step, 'stage') === stage.id).map((step) => text(step, 'name')),
      })),
      lanes: lanes.map((lane) => ({ kind: text(lane, 'kind'), title: text(lane, 'title') || words(`laneKinds.${text(lane, 'kind')}`) })),
      personas,
    },
  };
}

/** The records of a kind that are there, in their order; ties by id. */
export function inOrder(records: readonly WireRecord[] | undefined): readonly WireRecord[] {
  return live(records).toSorted((a, b) => compare(text(a, 'order'), text(b, 'order')) || compare(a.id, b.id));
}

/** Whether a template put the record there, and nobody has made it their own. */
export function isSample({ fields }: WireRecord): boolean {
  return fields['isSample'] === true;
}

/** How many records of each kind are there, or of those that `counted` takes; kinds without any are left out. */
export function countByKind(parts: readonly WireRecords[], counted: (record: WireRecord) => boolean = () => true): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const part of parts) {
    for (const [kind, records] of Object.entries(part)) {
      const count = live(records).filter(counted).length;
      if (count > 0) counts[kind] = (counts[kind] ?? 0) + count;
    }
  }
  return counts;
}

function live(records: readonly WireRecord[] = []): readonly WireRecord[] {
  return records.filter((record) => !record.deleted);
}

function text(record: WireRecord, field: string): string {
  const value = record.fields[field];
  return typeof value === 'string' ? value : '';
}

function stageTitle(stage: WireRecord, index: number, words: Words): string {
  const preset = text(stage, 'preset');
  return text(stage, 'name') || (preset ? words(`stagePresets.${preset}`) : String(index + 1));
}

function personasOf(journey: WireRecord, workbook: WireRecords): string[] {
  const ids = journey.fields['personas'];
  const named = new Map(live(workbook['persona']).map((persona) => [persona.id, text(persona, 'name')]));
  return (Array.isArray(ids) ? ids : []).flatMap((id: unknown) => named.get(String(id)) ?? []);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
