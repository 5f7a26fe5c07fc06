/** A small random generator (mulberry32) whose runs can be repeated from their seed. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Bytes of a page, by the header; of a header that was mutated, SQLite's own. */
function pageSize(bytes: Buffer): number {
  const stored = bytes.length < 18 ? 0 : bytes.readUInt16BE(16);
  return stored >= 512 && (stored & (stored - 1)) === 0 ? stored : 4_096;
}

type Mutation = (bytes: Buffer, random: (below: number) => number) => Buffer;

function page(bytes: Buffer, random: (below: number) => number): Buffer {
  const size = pageSize(bytes);
  const at = random(Math.max(1, Math.floor(bytes.length / size))) * size;
  return bytes.subarray(at, at + size);
}

/** What happens to files: bits flip, pages are lost, doubled, swapped or cut off, numbers grow. */
const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => {
    const at = random(bytes.length);
    bytes.writeUInt8((bytes.readUInt8(at) ^ (1 << random(8))) & 0xff, at);
    return bytes;
  },
  (bytes, random) => {
    for (let i = 0; i <= random(16); i++) bytes.writeUInt8(random(256), random(bytes.length));
    return bytes;
  },
  (bytes, random) => {
    bytes.writeUInt8(random(256), random(100));
    return bytes;
  },
  (bytes, random) => {
    page(bytes, random).fill(random(2) === 0 ? 0 : random(256));
    return bytes;
  },
  (bytes, random) => {
    page(bytes, random).copy(page(bytes, random));
    return bytes;
  },
  (bytes, random) => {
    // The head of a page: its kind, its number of cells, where they start.
    page(bytes, random).writeUInt8(random(256), random(12));
    return bytes;
  },
  (bytes, random) => bytes.subarray(0, random(bytes.length)),
  (bytes, random) => Buffer.concat([bytes, bytes.subarray(0, random(2 * pageSize(bytes)))]),
  (bytes, random) => {
    const at = random(bytes.length - 4);
    bytes.writeUInt32BE(random(2) === 0 ? 0xffffffff : random(2 ** 31), at);
    return bytes;
  },
];

/** Changes a copy of the bytes in one to three ways. */
export function mutate(original: Buffer, seed: number): Buffer {
  const random = randomFrom(seed);
  let bytes = Buffer.from(original);
  for (let i = 0; i <= random(3); i++) if (bytes.length > 4) bytes = Buffer.from(MUTATIONS[random(MUTATIONS.length)]?.(bytes, random) ?? bytes);
  return bytes;
}
