/** A message as text, and back. Runs in Node and, as source text, in the page: it may use nothing outside itself. */
export interface Codec {
  encode(value: unknown): string;
  decode(text: string): unknown;
}

/** JSON and bytes: all that the program sends. Anything else is refused, as a structured clone would refuse a function. */
export function makeCodec(): Codec {
  const toBase64 = (bytes: Uint8Array): string => {
    let text = '';
    for (let i = 0; i < bytes.length; i += 32_768) text += String.fromCharCode(...bytes.subarray(i, i + 32_768));
    return btoa(text);
  };
  const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  const isPlain = (value: unknown): boolean => value === null || Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
  const encodeValue = (_key: string, value: unknown): unknown => {
    if (value instanceof Uint8Array) return { 'standin-bytes': toBase64(value) };
    if (typeof value === 'function' || (typeof value === 'object' && !isPlain(value)))
      throw new DOMException('An object could not be cloned.', 'DataCloneError');
    return value;
  };
  const decodeValue = (_key: string, value: unknown): unknown => {
    const bytes = (value as { 'standin-bytes'?: string } | null)?.['standin-bytes'];
    return typeof bytes === 'string' ? fromBase64(bytes) : value;
  };
  return { encode: (value) => JSON.stringify(value, encodeValue), decode: (text) => JSON.parse(text, decodeValue) };
}
