/** A structured clone as text, and back. Runs in Node and, as source text, in the page: it may use nothing outside itself. */
export interface Codec {
  encode(value: unknown): string;
  decode(text: string): unknown;
}

export function makeCodec(): Codec {
  type Cell = readonly [string, ...unknown[]];
  const toBase64 = (bytes: Uint8Array): string => {
    let text = '';
    for (let i = 0; i < bytes.length; i += 32_768) text += String.fromCharCode(...bytes.subarray(i, i + 32_768));
    return btoa(text);
  };
  const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

  const encode = (root: unknown): string => {
    const cells: Cell[] = [];
    const seen = new Map<object, number>();
    const put = (value: unknown): number => {
      if (typeof value === 'object' && value !== null) {
        const known = seen.get(value);
        if (known !== undefined) return known;
        seen.set(value, cells.length);
      }
      const index = cells.push(['u']) - 1;
      cells[index] = cellOf(value);
      return index;
    };
    const cellOf = (value: unknown): Cell => {
      if (value === undefined) return ['u'];
      if (typeof value === 'number' && !Number.isFinite(value)) return ['n', String(value)];
      if (value === null || ['string', 'boolean', 'number'].includes(typeof value)) return ['j', value];
      if (typeof value === 'bigint') return ['b', String(value)];
      if (typeof value !== 'object') throw new DOMException('An object could not be cloned.', 'DataCloneError');
      if (ArrayBuffer.isView(value)) return ['v', toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))];
      if (value instanceof ArrayBuffer) return ['v', toBase64(new Uint8Array(value))];
      if (value instanceof Date) return ['d', value.getTime()];
      if (value instanceof Map) return ['m', ...[...value].flat().map(put)];
      if (value instanceof Set) return ['s', ...[...value].map(put)];
      if (Array.isArray(value)) return ['a', ...value.map(put)];
      if (kindOf(value) !== 'Object') throw new DOMException('An object could not be cloned.', 'DataCloneError');
      return ['o', ...Object.entries(value).flatMap(([key, item]) => [key, put(item)])];
    };
    put(root);
    return JSON.stringify(cells);
  };

  const decode = (text: string): unknown => {
    const cells = JSON.parse(text) as Cell[];
    const done = new Map<number, unknown>();
    const keep = <T>(index: number, value: T): T => {
      done.set(index, value);
      return value;
    };
    const get = (index: number): unknown => {
      if (done.has(index)) return done.get(index);
      const [type, ...parts] = cells[index] ?? ['u'];
      const [first] = parts;
      const numbers = parts as number[];
      if (type === 'u') return keep(index, undefined);
      if (type === 'j') return keep(index, first);
      if (type === 'n') return keep(index, Number(first));
      if (type === 'b') return keep(index, BigInt(first as string));
      if (type === 'd') return keep(index, new Date(first as number));
      if (type === 'v') return keep(index, fromBase64(first as string));
      if (type === 'a') {
        const list = keep<unknown[]>(index, []);
        for (const part of numbers) list.push(get(part));
        return list;
      }
      if (type === 's') {
        const set = keep(index, new Set<unknown>());
        for (const part of numbers) set.add(get(part));
        return set;
      }
      if (type === 'm') {
        const map = keep(index, new Map<unknown, unknown>());
        for (let i = 0; i < numbers.length; i += 2) map.set(get(numbers[i] as number), get(numbers[i + 1] as number));
        return map;
      }
      const object = keep<Record<string, unknown>>(index, {});
      for (let i = 0; i < parts.length; i += 2) object[parts[i] as string] = get(parts[i + 1] as number);
      return object;
    };
    return get(0);
  };
  return { encode, decode };
}
