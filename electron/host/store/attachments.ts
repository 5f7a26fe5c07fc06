import { Fault } from '../../../shared/model/fault.ts';
import type { ReadConnection, WriteConnection } from './connection.ts';
import { DigestSums, writeDigests } from './digests.ts';
import { sha256Hex } from './hash.ts';
import { pictureType } from './picture-type.ts';
import type { Attachment, AttachmentDescription } from './store.ts';
import { systemHash } from './system-digests.ts';
import { isWholePicture } from './whole-picture.ts';

/** Bytes of one picture. */
const LARGEST_ATTACHMENT = 64 * 1024 ** 2;

/** A few bytes can unfold to billions of pixels: what a window could not draw is not taken in. */
const MOST_PIXELS = 100_000_000;

/** Faults TOO_LARGE, PICTURE_TOO_LARGE, NOT_A_PICTURE, PICTURE_CUT_SHORT. */
export function describeAttachment(bytes: Uint8Array): AttachmentDescription {
  if (bytes.length > LARGEST_ATTACHMENT) throw new Fault('TOO_LARGE', { bytes: bytes.length, limit: LARGEST_ATTACHMENT });
  const type = pictureType(bytes);
  if (!type) throw new Fault('NOT_A_PICTURE', { name: '' });
  if (!isWholePicture(bytes, type.mediaType)) throw new Fault('PICTURE_CUT_SHORT', { bytes: bytes.length });
  const pixels = type.width * type.height;
  if (pixels > MOST_PIXELS) throw new Fault('PICTURE_TOO_LARGE', { width: type.width, height: type.height, limit: MOST_PIXELS });
  return { hash: sha256Hex(bytes), ...type };
}

/** To be called in a transaction. The same bytes are kept once. */
export function writeAttachment(connection: WriteConnection, { hash, mediaType, width, height }: AttachmentDescription, bytes: Uint8Array): void {
  const sql = 'INSERT OR IGNORE INTO attachment (hash, media_type, width, height, bytes) VALUES (?, ?, ?, ?, ?)';
  if (connection.run(sql, hash, mediaType, width, height, bytes).changes === 0) return;
  const digests = new DigestSums();
  digests.add('attachment', systemHash([hash, mediaType, width, height]));
  writeDigests(connection, digests);
}

/** Faults UNKNOWN_ATTACHMENT, HOSTILE_CONTENT, DAMAGED (the bytes are not those that were put in). */
export function readAttachment(connection: ReadConnection, name: string, hash: string): Attachment {
  const row = connection.row('SELECT octet_length(bytes) FROM attachment WHERE hash = ?', hash);
  if (!row) throw new Fault('UNKNOWN_ATTACHMENT', { hash });
  if (Number(row[0]) > LARGEST_ATTACHMENT) throw new Fault('HOSTILE_CONTENT', { name, where: `attachment ${hash}` });
  const [bytes] = connection.row('SELECT bytes FROM attachment WHERE hash = ?', hash) ?? [];
  if (!(bytes instanceof Uint8Array) || sha256Hex(bytes) !== hash) throw new Fault('DAMAGED', { name, table: 'attachment', lost: 1 });
  const type = pictureType(bytes);
  if (!type) throw new Fault('HOSTILE_CONTENT', { name, where: `attachment ${hash}` });
  return { hash, ...type, bytes };
}

/** In bytes; 0: it is not there. */
export function attachmentSize(connection: ReadConnection, hash: string): number {
  return Number(connection.row('SELECT octet_length(bytes) FROM attachment WHERE hash = ?', hash)?.[0] ?? 0);
}

export function attachmentHashesAfter(connection: ReadConnection, hash: string, count: number): readonly string[] {
  return connection.rows('SELECT hash FROM attachment WHERE hash > ? ORDER BY hash LIMIT ?', hash, count).map(([each]) => String(each));
}

/** To be called in a transaction. What is not there stays so. */
export function removeAttachments(connection: WriteConnection, hashes: readonly string[]): void {
  const digests = new DigestSums();
  for (const hash of hashes) {
    const [mediaType, width, height] = connection.row('SELECT media_type, width, height FROM attachment WHERE hash = ?', hash) ?? [];
    if (mediaType === undefined) continue;
    connection.run('DELETE FROM attachment WHERE hash = ?', hash);
    digests.remove('attachment', systemHash([hash, mediaType, width ?? null, height ?? null]));
  }
  writeDigests(connection, digests);
}
