import { open } from 'node:fs/promises';
import { Fault } from '../../../shared/model/fault.ts';
import { APPLICATION_ID, FORMAT_VERSION } from '../../../shared/model/format.ts';
import { readFault } from './sqlite-fault.ts';

/** Bytes; millions of answers fit in a tenth of it. */
const LARGEST_FILE = 64 * 1024 ** 3;

const HEADER_BYTES = 100;
const SQLITE_MAGIC = 'SQLite format 3\0';

/** What the first bytes say, before SQLite sees the file. */
export interface FileHeader {
  readonly bytes: number;
  readonly formatVersion: number;
  /** Somebody turned on write-ahead logging: the file is only whole together with its -wal. */
  readonly writeAhead: boolean;
}

/**
 * Size, magic, application id and version. Faults FILE_NOT_FOUND, NO_PERMISSION, FILE_EMPTY, FILE_TOO_LARGE, FILE_TRUNCATED,
 * NOT_A_CXMAP, OTHER_APPLICATION. `whole` is false for a file beside whose journal it may be longer or shorter than its header says.
 */
export async function readHeader(path: string, name: string, whole: boolean): Promise<FileHeader> {
  const { header, bytes } = await readFirstBytes(path, name);
  if (bytes === 0) throw new Fault('FILE_EMPTY', { name });
  if (bytes > LARGEST_FILE) throw new Fault('FILE_TOO_LARGE', { name, bytes, limit: LARGEST_FILE });
  checkMagic(header, name);
  if (header.length < HEADER_BYTES) throw new Fault('FILE_TRUNCATED', { name });
  const applicationId = header.readUInt32BE(68);
  if (applicationId !== APPLICATION_ID) throw new Fault('OTHER_APPLICATION', { name, applicationId: `0x${applicationId.toString(16).padStart(8, '0')}` });
  const formatVersion = header.readInt32BE(60);
  if (formatVersion < 1) throw new Fault('DAMAGED', { name, table: 'header', lost: 0 });
  if (whole && expectedBytes(header, name) > bytes) throw new Fault('FILE_TRUNCATED', { name });
  return { bytes, formatVersion, writeAhead: header[18] === 2 || header[19] === 2 };
}

export function isNewer({ formatVersion }: FileHeader): boolean {
  return formatVersion > FORMAT_VERSION;
}

async function readFirstBytes(path: string, name: string): Promise<{ header: Buffer; bytes: number }> {
  try {
    const file = await open(path, 'r');
    try {
      const stat = await file.stat();
      if (!stat.isFile()) throw new Fault('NOT_A_CXMAP', { name, looksLike: stat.isDirectory() ? 'folder' : 'device' });
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
      return { header: buffer.subarray(0, bytesRead), bytes: stat.size };
    } finally {
      await file.close();
    }
  } catch (error) {
    throw readFault(error, name, 'header');
  }
}

function checkMagic(header: Buffer, name: string): void {
  const start = header.toString('latin1', 0, SQLITE_MAGIC.length);
  if (start === SQLITE_MAGIC) return;
  if (SQLITE_MAGIC.startsWith(start)) throw new Fault('FILE_TRUNCATED', { name });
  throw new Fault('NOT_A_CXMAP', { name, looksLike: looksLike(header) });
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['PK\x03\x04', 'zip'],
  ['%PDF', 'pdf'],
  ['\x89PNG', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['GIF8', 'gif'],
  ['\x1f\x8b', 'gzip'],
  ['\xd0\xcf\x11\xe0', 'office'],
  ['{', 'json'],
  ['[', 'json'],
  ['<', 'markup'],
];

function looksLike(header: Buffer): string {
  const start = header.toString('latin1').trimStart();
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known) return known[1];
  if (header.every((byte) => byte === 0)) return 'zeros';
  return header.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d)) ? 'text' : 'unknown';
}

/** Page size × page count, where the header's count is valid; 0 otherwise. */
function expectedBytes(header: Buffer, name: string): number {
  const stored = header.readUInt16BE(16);
  const pageSize = stored === 1 ? 65_536 : stored;
  if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0) throw new Fault('DAMAGED', { name, table: 'header', lost: 0 });
  const valid = header.readUInt32BE(24) === header.readUInt32BE(92);
  return valid ? pageSize * header.readUInt32BE(28) : 0;
}
