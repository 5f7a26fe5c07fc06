import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MEDIA_TYPE } from '../../../shared/model/format.ts';
import type { ReadStore } from '../store/index.ts';

/** A whole, compact copy of the file as bytes. It passes through a folder of its own, which is gone afterwards. */
export async function copyBytes(store: Pick<ReadStore, 'copyTo'>): Promise<Blob> {
  const folder = await mkdtemp(join(tmpdir(), 'cxmap-copy-'));
  try {
    const path = join(folder, 'copy.cxmap');
    await store.copyTo(path);
    return new Blob([await readFile(path)], { type: MEDIA_TYPE });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
