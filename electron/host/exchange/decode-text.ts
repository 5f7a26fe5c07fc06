/**
 * Text of a foreign file: by its byte order mark, else UTF-8, else what Chinese Windows programs write. Any bytes are some
 * text in GB 18030 or become replacement characters; whether the text means anything is for the reader of the format.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = markedEncoding(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8, and that is all there is to know about it.
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function markedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}
