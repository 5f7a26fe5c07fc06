import { journeysOf } from '../../../shared/commands/index.ts';
import type { Profile } from '../../../shared/contract/desk-contract.ts';
import { Fault, refusesEdits } from '../../../shared/model/fault.ts';
import type { Connection, HostClient } from '../../client/index.ts';
import { type DocumentStore, openDocument } from '../../records/index.ts';

/** Reads a file that shall take something, with its first journey. Fault READ_ONLY; whatever fails, document and wire are closed again. */
export async function openTarget(wire: Connection<HostClient>, profile: Profile | null): Promise<DocumentStore> {
  const document = await openDocument(wire, { profile, once: true }).catch((error: unknown) => {
    wire.close();
    throw error;
  });
  try {
    const { description, records } = document.store.getState();
    if (refusesEdits(description.readOnly)) throw new Fault('READ_ONLY', { reason: description.readOnly });
    const [first] = journeysOf(records);
    if (first) await document.loadJourney(first.id);
    return document;
  } catch (error) {
    document.close();
    throw error;
  }
}
