import { open, stat } from 'node:fs/promises';
import { Fault } from '../../../shared/model/fault.ts';

const JOURNAL_MAGIC = Buffer.from([0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]);

export function journalPath(path: string): string {
  return `${path}-journal`;
}

export function writeAheadPath(path: string): string {
  return `${path}-wal`;
}

/**
 * Whether a crash left a rollback journal that still has to be played back. An empty or zeroed one is finished.
 * Fault HOSTILE_CONTENT for one that names a further file: playing it back could delete that file, and ours never do.
 */
export async function hasHotJournal(path: string, name: string): Promise<boolean> {
  const journal = journalPath(path);
  const size = await sizeOf(journal);
  if (size < JOURNAL_MAGIC.length) return false;
  const file = await open(journal, 'r');
  try {
    const start = await file.read(Buffer.alloc(8), 0, 8, 0);
    const end = await file.read(Buffer.alloc(8), 0, 8, size - 8);
    if (start.buffer.equals(Buffer.alloc(8))) return false;
    if (size > JOURNAL_MAGIC.length && end.buffer.equals(JOURNAL_MAGIC)) throw new Fault('HOSTILE_CONTENT', { name, where: 'journal' });
    return start.buffer.equals(JOURNAL_MAGIC);
  } finally {
    await file.close();
  }
}

export async function hasWriteAheadLog(path: string): Promise<boolean> {
  return (await sizeOf(writeAheadPath(path))) > 0;
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return 0;
    throw error;
  }
}
