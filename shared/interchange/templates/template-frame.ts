import type { FieldsOfKind, KindName } from '../../model/kinds.ts';
import { keysBetween } from '../../model/order.ts';
import type { Intake } from '../intake.ts';
import type { Template, TemplatePosition, TemplateWords } from './template-schema.ts';

export interface Builder {
  readonly intake: Intake;
  readonly say: (words: TemplateWords) => string;
  readonly template: Template;
  readonly makeId: () => string;
}

/** Ids by the keys of the template. */
export type Ids = ReadonlyMap<string, string>;

/** Who and what the journeys share. */
export interface Cast {
  readonly personas: Ids;
  readonly channels: Ids;
  readonly units: readonly string[];
}

/** Where the content of the template's own journey goes. */
export interface Frame extends Cast {
  readonly journey: string;
  /** By key, or by kind. */
  readonly lanes: Ids;
  readonly columns: readonly { readonly stage: string; readonly steps: readonly string[] }[];
  /** The touchpoints of each step so far. */
  readonly touchpoints: Map<string, readonly string[]>;
  /** The order key of the last card in each cell. */
  readonly cells: Map<string, string>;
}

/** Adds one record for each entry, in order. */
export function addAll<K extends KindName, T>(
  intake: Intake,
  kind: K,
  entries: readonly T[],
  fields: (entry: T, order: string) => Partial<FieldsOfKind<K>>,
): string[] {
  const keys = keysBetween(null, null, entries.length);
  return entries.map((entry, index) => intake.add(kind, fields(entry, keys[index] ?? '')));
}

/** Id of the step, or of the stage where the position names a whole stage. */
export function columnOf({ columns }: Pick<Frame, 'columns'>, { stage, step }: TemplatePosition): string {
  const column = columns[stage];
  return (step === undefined ? column?.stage : column?.steps[step]) ?? '';
}
