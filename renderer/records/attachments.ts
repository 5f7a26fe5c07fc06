import { Fault, toFault } from '../../shared/model/fault.ts';
import type { Picture } from '../../shared/model/picture.ts';
import type { HostClient } from '../client/index.ts';
import { stillPicture } from './still-picture.ts';

/** The pictures of a file as addresses that an <img> takes. */
export interface Attachments {
  /** Keeps a picture in the file. Faults TOO_LARGE, NOT_A_PICTURE, READ_ONLY. */
  put(file: Blob, alt?: string): Promise<Picture>;
  /** The address of a picture; the same one for the same hash. Fault UNKNOWN_ATTACHMENT. */
  get(hash: string): Promise<string>;
  /** The address where it is known already, so that a picture does not flicker. */
  peek(hash: string): string | undefined;
  close(): void;
}

/** The host sees bytes only: which file it was is known here. */
function named(error: unknown, file: Blob): unknown {
  const isRefused = file instanceof File && toFault(error).code === 'NOT_A_PICTURE';
  return isRefused ? new Fault('NOT_A_PICTURE', { name: file.name }) : error;
}

export function createAttachments(client: HostClient): Attachments {
  const addresses = new Map<string, string>();
  const loading = new Map<string, Promise<string>>();
  let closed = false;
  const keep = (hash: string, blob: Blob) => {
    // Came too late: an address made now would never be given back.
    if (closed) return '';
    const address = addresses.get(hash) ?? URL.createObjectURL(blob);
    addresses.set(hash, address);
    return address;
  };
  const load = (hash: string) => {
    const promise = client.attachments
      .get({ hash })
      .then((blob) => keep(hash, blob))
      .finally(() => loading.delete(hash));
    loading.set(hash, promise);
    return promise;
  };
  return {
    async put(file, alt = '') {
      const still = await stillPicture(file);
      const { hash, width, height } = await client.attachments.put({ bytes: still }).catch((error: unknown) => {
        throw named(error, file);
      });
      keep(hash, still);
      return { hash, alt, width, height };
    },
    get: (hash) => {
      const known = addresses.get(hash);
      return known === undefined ? (loading.get(hash) ?? load(hash)) : Promise.resolve(known);
    },
    peek: (hash) => addresses.get(hash),
    close() {
      closed = true;
      for (const address of addresses.values()) URL.revokeObjectURL(address);
      addresses.clear();
    },
  };
}
