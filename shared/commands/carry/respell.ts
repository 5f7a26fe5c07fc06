import type { Draft } from '../../changes/change.ts';
import { setDrafts } from '../../changes/drafts.ts';
import type { KindName, Records } from '../../model/kinds.ts';
import { nameKey } from '../../model/name-key.ts';
import type { Parcel } from '../../model/parcel.ts';
import { DEFAULT_SCALE, type NamedScale, type Scale } from '../../model/scale.ts';
import { WORKBOOK_ID } from '../../model/workbook.ts';
import { DEPARTMENT_FIELDS, departmentsIn } from './departments.ts';
import type { Choice } from './match.ts';
import { scalesCarried, scalesOfFile } from './scales.ts';

/** Departments and scales are words and values, no records: a match puts the taking file's in their place. */
export interface Respelling {
  fieldsOf(kind: KindName, source: object): Readonly<Record<string, unknown>>;
  /** The scales that the taking file gets to choose from. */
  readonly drafts: readonly Draft[];
}

export function createRespelling(records: Records, parcel: Parcel, chosen: ReadonlyMap<string, Choice>): Respelling {
  const names = new Map(departmentsIn(records).map(({ id, name }) => [id, name]));
  const scales = scalesOfFile(records);
  const department = (written: string): string => {
    const choice = chosen.get(`department:${nameKey(written)}`);
    if (choice?.as === 'nothing') return '';
    return choice?.as === 'found' ? (names.get(choice.id) ?? written) : written;
  };
  const scale = (held: Scale | null, otherwise: Scale | null): Scale | null => {
    const choice = held?.name ? chosen.get(`scale:${nameKey(held.name)}`) : undefined;
    if (choice?.as === 'nothing') return otherwise;
    return choice?.as === 'found' ? (scales.get(choice.id) ?? held) : held;
  };
  return {
    fieldsOf(kind, source) {
      const held = source as Readonly<Record<string, unknown>>;
      const fields = kind === 'card' || kind === 'lane' || kind === 'touchpoint' || kind === 'journey' ? DEPARTMENT_FIELDS[kind] : [];
      const respelled = fields.map((name) => [name, spelled(held[name], department)] as const);
      const shown = kind === 'lane' || kind === 'journey' ? [['scale', scale(held['scale'] as Scale | null, kind === 'lane' ? null : DEFAULT_SCALE)]] : [];
      return Object.fromEntries([...respelled, ...shown]);
    },
    drafts: addedScales(records, parcel, chosen),
  };
}

function spelled(value: unknown, department: (written: string) => string): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((one) => department(String(one))).filter(Boolean))];
  return typeof value === 'string' && value !== '' ? department(value) : value;
}

function addedScales(records: Records, parcel: Parcel, chosen: ReadonlyMap<string, Choice>): Draft[] {
  const added = [...scalesCarried(parcel)].flatMap(([key, scale]) => (chosen.get(`scale:${key}`)?.as === 'new' ? [scale as NamedScale] : []));
  const held = records.workbook.get(WORKBOOK_ID)?.scales ?? [];
  return added.length === 0 ? [] : setDrafts(records, 'workbook', WORKBOOK_ID, { scales: [...held, ...added] });
}
