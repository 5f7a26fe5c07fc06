import { svgRoot } from './picture-type.ts';

/** Whether a picture's data reaches its end: one that was cut off on its way has a head like any other, and shows half of what it was. */
export function isWholePicture(bytes: Uint8Array, mediaType: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return ENDS[mediaType]?.(buffer) ?? true;
}

const ENDS: Readonly<Record<string, (buffer: Buffer) => boolean>> = {
  'image/png': pngEnds,
  'image/jpeg': jpegEnds,
  'image/gif': gifEnds,
  'image/webp': webpEnds,
  'image/svg+xml': svgEnds,
};

/** A length, a name, so many bytes and a checksum, up to `IEND`. */
function pngEnds(buffer: Buffer): boolean {
  let at = 8;
  while (at + 12 <= buffer.length) {
    if (buffer.toString('latin1', at + 4, at + 8) === 'IEND') return true;
    at += 12 + buffer.readUInt32BE(at);
  }
  return false;
}

const [SCAN, END_OF_IMAGE] = [0xda, Buffer.from([0xff, 0xd9])];

/** The end comes behind the scan; a preview in the head has an end of its own, and cameras write more behind it. */
function jpegEnds(buffer: Buffer): boolean {
  let at = 2;
  while (at + 4 <= buffer.length && buffer[at] === 0xff) {
    const marker = buffer[at + 1] ?? 0;
    if (marker === SCAN) return buffer.indexOf(END_OF_IMAGE, at) >= 0;
    at += marker === 0xff ? 1 : 2 + buffer.readUInt16BE(at + 2);
  }
  return false;
}

const TRAILER = 0x3b;

/** Some programs fill up with zeros behind the trailer. */
function gifEnds(buffer: Buffer): boolean {
  let last = buffer.length - 1;
  while (last > 0 && buffer[last] === 0) last -= 1;
  return buffer[last] === TRAILER;
}

/** The head says how long the whole is (RFC 9649). */
function webpEnds(buffer: Buffer): boolean {
  return buffer.length >= 8 && buffer.readUInt32LE(4) + 8 <= buffer.length;
}

/** One element that ends itself, or the root's end: the last one is looked at and no other, so that reading takes as long as the file is. */
function svgEnds(buffer: Buffer): boolean {
  if (svgRoot(buffer)?.endsWith('/')) return true;
  const last = buffer.lastIndexOf('</svg');
  return last >= 0 && /^<\/svg\s*>/.test(buffer.toString('utf8', last));
}
