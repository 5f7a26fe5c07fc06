import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openForReading } from '../../../../../electron/host/store/connection.ts';
import { pictureType } from '../../../../../electron/host/store/picture-type.ts';
import { readVersion } from '../../../../../electron/host/store/versions.ts';
import { editCalled, faultOf, newFile, opened, PEER, set, tamper } from './store-kit.ts';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEElEQVR4nGP4z8AARAxQCgAf7gP9i18U1AAAAABJRU5ErkJggg==', 'base64');
const GIF = Buffer.from('R0lGODlhBAAFAAAAACwAAAAABAAFAAACBYSPqcsFADs=', 'base64');
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 11, 8, 0, 7, 0, 6, 1, 1, 0x11, 0]);

function webp(form: string, rest: number[]): Buffer {
  return Buffer.concat([Buffer.from('RIFF\0\0\0\0WEBP'), Buffer.from(form), Buffer.alloc(4), Buffer.from(rest), Buffer.alloc(10)]);
}

describe('a picture’s type and size are read from its bytes', () => {
  test.each([
    ['PNG', PNG, 'image/png', 2, 3],
    ['GIF', GIF, 'image/gif', 4, 5],
    ['JPEG', JPEG, 'image/jpeg', 6, 7],
    ['WebP, extended', webp('VP8X', [0, 0, 0, 0, 9, 0, 0, 4, 0, 0]), 'image/webp', 10, 5],
    ['WebP, lossy', webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, 8, 0, 9, 0]), 'image/webp', 8, 9],
    ['WebP, lossless', webp('VP8L', [0x2f, 0x03, 0x80, 0x01, 0]), 'image/webp', 4, 7],
    ['SVG', Buffer.from('<?xml version="1.0"?>\n<!-- made -->\n<svg xmlns="x" width="24px" height="12">'), 'image/svg+xml', 24, 12],
    ['SVG by its box', Buffer.from('<svg viewBox="0 0 100.4 50">'), 'image/svg+xml', 100, 50],
    ['SVG of no size', Buffer.from('<svg>'), 'image/svg+xml', 300, 150],
  ])('%s', (_, bytes, mediaType, width, height) => {
    expect(pictureType(bytes)).toEqual({ mediaType, width, height });
  });

  test.each([
    ['a text', 'hello'],
    ['a page that only holds an SVG', '<html><svg></svg></html>'],
    ['a page', '<!DOCTYPE html><svg>'],
    ['nothing', ''],
    ['a PNG cut short', PNG.subarray(0, 20)],
    ['a PNG of no width', Buffer.concat([PNG.subarray(0, 16), Buffer.alloc(8)])],
    ['a JPEG without a frame', Buffer.from([0xff, 0xd8, 0xff, 0xd9, 0, 0])],
    ['comments without end, which can be read as one in as many ways as there are subsets of them', '<!---->'.repeat(500)],
  ])('%s is none', (_, bytes) => {
    expect(pictureType(Buffer.from(bytes))).toBeNull();
  });
});

describe('attachments', () => {
  test('are kept once under their hash and come back the same', async () => {
    const path = await newFile();
    const store = await opened(path);
    const hash = createHash('sha256').update(PNG).digest('hex');
    expect(await store.putAttachment(PNG)).toEqual({ hash, mediaType: 'image/png', width: 2, height: 3 });
    expect(await store.putAttachment(PNG)).toMatchObject({ hash });
    await store.close();
    const again = await opened(path);
    const { bytes, mediaType } = await again.attachment(hash);
    expect([Buffer.from(bytes).equals(PNG), mediaType]).toEqual([true, 'image/png']);
    await again.checked();
    expect(again.description().checks).toBe('passed');
  });

  test('faults', async () => {
    const store = await opened(await newFile());
    expect((await faultOf(store.putAttachment(Buffer.from('no')))).code).toBe('NOT_A_PICTURE');
    expect((await faultOf(store.putAttachment(Buffer.alloc(65 * 1024 ** 2)))).code).toBe('TOO_LARGE');
    expect((await faultOf(store.attachment('0'.repeat(64)))).code).toBe('UNKNOWN_ATTACHMENT');
  });

  test('bytes that were changed are not handed out', async () => {
    const path = await newFile();
    const store = await opened(path);
    const { hash } = await store.putAttachment(PNG);
    await store.close();
    tamper(path, `UPDATE attachment SET bytes = x'89504e47'`);
    expect((await faultOf((await opened(path)).attachment(hash))).code).toBe('DAMAGED');
  });
});

test('a version keeps a full copy of the records, and later edits leave it alone', async () => {
  const path = await newFile();
  const store = await opened(path);
  const then = await store.journey('weekend');
  const version = await store.createVersion('v1 达成一致', 'anna');
  expect(version).toMatchObject({ name: 'v1 达成一致', author: 'anna' });
  await store.apply(editCalled('later'), [set('card', 'key', 'text', 'later')], PEER);
  await store.close();
  const again = await opened(path);
  expect(await again.versions()).toEqual([version]);
  await again.checked();
  expect(again.description().checks).toBe('passed');
  await again.close();
  const connection = openForReading(path);
  expect(readVersion(connection, { name: 'weekend.cxmap', newer: false, now: Date.now }, version.id)['card']).toEqual(then['card']);
  connection.close();
});

test.each(['half \ud83d', '\udc00\ud800', 'end\0of', '\ufffe\uffff', '\u{10ffff}'])('texts that no file takes as they are (%j) damage none', async (text) => {
  const path = await newFile();
  const store = await opened(path);
  const edit = { id: `edit ${text}`, label: text, author: text };
  await store.apply(edit, [set('card', 'key', 'text', text)], { device: text, person: text, program: text, window: text });
  expect(await store.apply(edit, [], PEER)).toMatchObject({ repeated: true });
  const version = await store.createVersion(text, text);
  await store.renameVersion(version.id, `${text}2`);
  expect(await store.check({ rebuild: true })).toMatchObject({ ok: true, problems: [] });
  const [renamed] = await store.versions();
  expect(renamed?.name).toBe(`${text}2`.toWellFormed());
});
