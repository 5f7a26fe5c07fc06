import { describe, expect, test } from 'vitest';
import { isWholePicture } from '../../../../../electron/host/store/whole-picture.ts';
import { PICTURE } from '../../../../migrations/frozen-content.ts';
import { faultOf, newFile, opened } from './store-kit.ts';

const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 4, 0xff, 0xd9, 0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]);
const GIF = Buffer.from('GIF89a\x01\0\x01\0\0\0\0;\0\0', 'latin1');
const WEBP = Buffer.from('RIFF\x0c\0\0\0WEBPVP8L\0\0\0\0', 'latin1');
const SVG = Buffer.from('<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>\n');

describe('a picture that was cut off on its way', () => {
  test.each([
    ['PNG', 'image/png', PICTURE, 13],
    ['JPEG, with a preview in its head', 'image/jpeg', JPEG, 2],
    ['GIF, filled up with zeros', 'image/gif', GIF, 3],
    ['WebP', 'image/webp', WEBP, 1],
    ['SVG', 'image/svg+xml', SVG, 10],
  ])('%s', (_, mediaType, bytes, missing) => {
    expect(isWholePicture(bytes, mediaType)).toBe(true);
    expect(isWholePicture(Buffer.concat([bytes, Buffer.alloc(3)]), mediaType)).toBe(true);
    expect(isWholePicture(bytes.subarray(0, bytes.length - missing), mediaType)).toBe(false);
  });

  test('is not taken in, and says why', async () => {
    const store = await opened(await newFile());
    expect((await faultOf(store.putAttachment(PICTURE.subarray(0, 50)))).code).toBe('PICTURE_CUT_SHORT');
    expect((await store.putAttachment(PICTURE)).width).toBe(2);
  });

  test('an SVG that is one element is whole', () => {
    expect(isWholePicture(Buffer.from('<svg width="1" height="1"/>'), 'image/svg+xml')).toBe(true);
    expect(isWholePicture(Buffer.from('<svg width="1" height="1">'), 'image/svg+xml')).toBe(false);
  });

  // Each beginning was looked after up to the end of the file: a megabyte of them took half an hour.
  test.each(['<svg ', '</svg ', '</svg\n'])('an SVG of beginnings (%j) is told from a whole one as fast as it is read', (part) => {
    expect(isWholePicture(Buffer.from(`<svg viewBox="0 0 1 1">${part.repeat(400_000)}`), 'image/svg+xml')).toBe(false);
  });
});
