const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LENGTH = 14;

/** A new record, session or file id: 14 of 62 letters and digits, 83 random bits, so copies of a file may create apart. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH * 2));
  let id = '';
  // Bytes of 248 and more are dropped: 256 is no multiple of 62, and every letter must be equally likely.
  for (const byte of bytes) if (byte < 248 && id.length < LENGTH) id += ALPHABET[byte % ALPHABET.length];
  return id.length === LENGTH ? id : newId();
}
