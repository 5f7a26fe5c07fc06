import type { WireRecord, WireRecords } from '../../shared/contract/wire.ts';
import { type Envelope, initialFields } from '../../shared/model/kind.ts';
import { emptyRecords, isKindName, KINDS, type KindName, type Records } from '../../shared/model/kinds.ts';

/** Adds records from the wire to loaded ones: initial values filled in, kinds of newer versions left out. */
export function addWireRecords(records: Records, wire: WireRecords): Records {
  const touched: Partial<Record<KindName, ReadonlyMap<string, Envelope>>> = {};
  for (const [kind, list] of Object.entries(wire)) {
    if (!isKindName(kind) || list.length === 0) continue;
    const map = new Map<string, Envelope>(records[kind]);
    const initial = initialFields(KINDS[kind]);
    for (const record of list) map.set(record.id, fullRecord(record, initial));
    touched[kind] = map;
  }
  return { ...records, ...touched } as Records;
}

function fullRecord({ id, deleted, created, changed, fields }: WireRecord, initial: object): Envelope {
  return { ...initial, ...fields, id, deleted: deleted === true, created, changed };
}

export function noRecords(): Records {
  return emptyRecords();
}
