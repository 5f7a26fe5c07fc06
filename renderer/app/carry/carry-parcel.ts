import { carryIn } from '../../../shared/commands/carry/carry-in.ts';
import { picturesOfDrafts } from '../../../shared/commands/carry/pictures.ts';
import type { CarryIn } from '../../../shared/commands/index.ts';
import { Fault, refusesEdits } from '../../../shared/model/fault.ts';
import type { DocumentStore } from '../../records/index.ts';

/** Gives the bytes of a picture of the file that a parcel is from. */
export type PictureSource = (hash: string) => Promise<Blob>;

export interface Carried {
  /** null: nothing changed. */
  readonly edit: string | null;
  readonly created: readonly { readonly kind: string; readonly id: string }[];
}

/**
 * Puts a parcel into a document and waits until it is on disk: first its pictures, which nobody sees yet, then one edit with everything.
 * Rejects where a picture cannot be had or the edit is not taken; then nothing is to be seen of it.
 */
export async function carryParcel(target: DocumentStore, intent: CarryIn, picture: PictureSource): Promise<Carried> {
  const { description, records } = target.store.getState();
  if (refusesEdits(description.readOnly)) throw new Fault('READ_ONLY', { reason: description.readOnly });
  if (intent.parcel.from.id !== description.id) {
    for (const hash of picturesOfDrafts(carryIn.drafts(records, intent))) await target.host.attachments.put({ bytes: await picture(hash) });
  }
  target.clearFault();
  const { edit, created } = target.run(carryIn, intent);
  await onDisk(target);
  return { edit, created };
}

/** Resolves when every edit is on disk; rejects with the fault that keeps one from it. */
export function onDisk(document: DocumentStore): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): boolean => {
      const { fault } = document.store.getState();
      if (fault) reject(fault);
      else if (!document.hasUnsent()) resolve();
      return fault !== null || !document.hasUnsent();
    };
    if (look()) return;
    const stop = document.store.subscribe(() => {
      if (look()) stop();
    });
  });
}
