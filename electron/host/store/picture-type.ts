/** What a picture's own bytes say. */
export interface PictureType {
  readonly mediaType: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const MOST_PIXELS = 100_000;

/** Reads type and size from the bytes of PNG, JPEG, GIF, WebP and SVG; null for anything else. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = png(buffer) ?? gif(buffer) ?? webp(buffer) ?? jpeg(buffer) ?? svg(buffer);
  if (!found) return null;
  const fits = (pixels: number) => Number.isInteger(pixels) && pixels > 0 && pixels <= MOST_PIXELS;
  return fits(found.width) && fits(found.height) ? found : null;
}

function png(buffer: Buffer): PictureType | null {
  if (buffer.length < 24 || buffer.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n' || buffer.toString('latin1', 12, 16) !== 'IHDR') return null;
  return { mediaType: 'image/png', width: buffer.readUInt32BE(16), height: buffer.readUInt32BE(20) };
}

function gif(buffer: Buffer): PictureType | null {
  if (buffer.length < 10 || !/^GIF8[79]a$/.test(buffer.toString('latin1', 0, 6))) return null;
  return { mediaType: 'image/gif', width: buffer.readUInt16LE(6), height: buffer.readUInt16LE(8) };
}

function webp(buffer: Buffer): PictureType | null {
  if (buffer.length < 30 || buffer.toString('latin1', 0, 4) !== 'RIFF' || buffer.toString('latin1', 8, 12) !== 'WEBP') return null;
  const size = webpSize(buffer, buffer.toString('latin1', 12, 16));
  return size && { mediaType: 'image/webp', ...size };
}

/** RFC 9649: the three bitstream forms keep their size in three ways. */
function webpSize(buffer: Buffer, form: string): { width: number; height: number } | null {
  if (form === 'VP8X') return { width: buffer.readUIntLE(24, 3) + 1, height: buffer.readUIntLE(27, 3) + 1 };
  if (form === 'VP8 ') return { width: buffer.readUInt16LE(26) & 0x3fff, height: buffer.readUInt16LE(28) & 0x3fff };
  if (form !== 'VP8L') return null;
  const bits = buffer.readUInt32LE(21);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

/** Walks the segments to the frame header (SOF), which holds the size. */
function jpeg(buffer: Buffer): PictureType | null {
  if (buffer.length < 4 || buffer[0] !== 0xff || buffer[1] !== 0xd8) return null;
  let at = 2;
  while (at + 9 < buffer.length && buffer[at] === 0xff) {
    const marker = buffer[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return { mediaType: 'image/jpeg', width: buffer.readUInt16BE(at + 7), height: buffer.readUInt16BE(at + 5) };
    at += marker === 0xff ? 1 : 2 + buffer.readUInt16BE(at + 2);
  }
  return null;
}

const SVG_HEAD = 4_096;
const SVG_DEFAULT = { width: 300, height: 150 };
/** What may stand before the root, and the root. Each part can be read in one way only: a stranger's file must not have us try them all. */
const SVG_ROOT = /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*(?:<!DOCTYPE svg[^>[]*>\s*)?<svg\b([^>]*)>/;

/** What the root element of an SVG says of itself; null: it is none, or begins too late. */
export function svgRoot(buffer: Buffer): string | null {
  return SVG_ROOT.exec(buffer.toString('utf8', 0, SVG_HEAD))?.[1] ?? null;
}

/** SVG is only ever shown through an image element, where it can neither run nor fetch. */
function svg(buffer: Buffer): PictureType | null {
  const root = svgRoot(buffer);
  if (root === null) return null;
  const box = /\bviewBox\s*=\s*["']\s*[-\d.e]+[\s,]+[-\d.e]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(root);
  const side = (name: string, index: number, fallback: number) => {
    const given = new RegExp(`\\b${name}\\s*=\\s*["']\\s*([\\d.]+)(?:px)?\\s*["']`).exec(root)?.[1];
    return Math.max(1, Math.round(Number(given ?? box?.[index] ?? fallback)));
  };
  return { mediaType: 'image/svg+xml', width: side('width', 1, SVG_DEFAULT.width), height: side('height', 2, SVG_DEFAULT.height) };
}
