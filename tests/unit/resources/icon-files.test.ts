import { describe, expect, it } from 'vitest';
import { icnsOf, icoOf } from '../../../resources/icons/icon-files.ts';

const picture = (size: number, bytes: number) => ({ size, png: new Uint8Array(bytes).fill(size % 251) });

describe('icon containers', () => {
  it('ICO: each picture lies where its entry says', () => {
    const pictures = [picture(16, 10), picture(256, 30)];
    const ico = icoOf(pictures);
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 2]);
    for (const [index, { size, png }] of pictures.entries()) {
      const at = 6 + 16 * index;
      expect(ico.readUInt8(at)).toBe(size % 256);
      const [length, offset] = [ico.readUInt32LE(at + 8), ico.readUInt32LE(at + 12)];
      expect([...ico.subarray(offset, offset + length)]).toEqual([...png]);
    }
  });

  it('ICNS: blocks fill the file to its end', () => {
    const icns = icnsOf([picture(16, 10), picture(1_024, 30), picture(24, 5)]);
    expect(icns.toString('ascii', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const types: string[] = [];
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) types.push(icns.toString('ascii', at, at + 4));
    expect(types).toEqual(['icp4', 'ic10']);
  });
});
