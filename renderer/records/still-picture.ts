import { Fault } from '../../shared/model/fault.ts';

/** A picture as it may be kept: one that no browser can draw is refused, and of one that moves the first frame is taken. Fault NOT_A_PICTURE. */
export async function stillPicture(file: Blob): Promise<Blob> {
  // Without a screen (tests, scripts) the host alone looks at the bytes.
  if (typeof createImageBitmap !== 'function' || typeof OffscreenCanvas !== 'function') return file;
  if (!isAnimated(new Uint8Array(await file.arrayBuffer()))) return file;
  const frame = await createImageBitmap(file).catch(() => {
    throw new Fault('NOT_A_PICTURE', { name: file instanceof File ? file.name : '' });
  });
  const canvas = new OffscreenCanvas(frame.width, frame.height);
  canvas.getContext('2d')?.drawImage(frame, 0, 0);
  frame.close();
  return canvas.convertToBlob({ type: 'image/png' });
}

/** Whether a GIF, WebP or PNG has more than one frame. */
export function isAnimated(bytes: Uint8Array): boolean {
  const text = (from: number, length: number) => String.fromCharCode(...bytes.subarray(from, from + length));
  if (text(0, 4) === 'GIF8') return gifFrames(bytes) > 1;
  if (text(0, 4) === 'RIFF' && text(8, 8) === 'WEBPVP8X') return ((bytes[20] ?? 0) & 0b10) !== 0;
  return text(1, 3) === 'PNG' && hasAnimationChunk(bytes, text);
}

/** A graphic control extension (89a, section 23) stands before each frame of an animation. */
function gifFrames(bytes: Uint8Array): number {
  let frames = 0;
  for (let at = bytes.indexOf(0x21); at >= 0; at = bytes.indexOf(0x21, at + 1)) {
    const isControl = bytes[at + 1] === 0xf9 && bytes[at + 2] === 4 && bytes[at + 7] === 0;
    if (isControl && (bytes[at + 8] === 0x2c || bytes[at + 8] === 0x21)) frames += 1;
    if (frames > 1) break;
  }
  return frames;
}

/** `acTL` stands before the first `IDAT`. */
function hasAnimationChunk(bytes: Uint8Array, text: (from: number, length: number) => string): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= bytes.length; ) {
    const kind = text(at + 4, 4);
    if (kind === 'acTL') return true;
    if (kind === 'IDAT') return false;
    at += 12 + view.getUint32(at);
  }
  return false;
}
