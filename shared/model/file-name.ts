/** Code points of a name; a list shows no more. */
const LONGEST_NAME = 80;

/** UTF-8 bytes of a name: file systems take 255, with the ending, a number, and what a lock, a journal or a half-written file is called beside it. */
const MOST_BYTES = 200;

/** Names that Windows keeps for devices, whatever stands behind a dot. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** A title as a file name without ending: no separators, no control characters, no dots at its ends. `nameless`: where nothing is left of it. */
export function fileName(title: string, nameless: string): string {
  const name = title
    .toWellFormed()
    .normalize('NFC')
    .replace(/:\s+/g, ' – ')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+/, '');
  const short = shortened(name).replace(/[\s.]+$/, '');
  return short === '' ? nameless : short.replace(RESERVED, '$& map');
}

/** As many whole characters as there is room for. */
function shortened(name: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  const letters = [...name].slice(0, LONGEST_NAME);
  const end = letters.findIndex((letter) => {
    bytes += encoder.encode(letter).length;
    return bytes > MOST_BYTES;
  });
  return letters.slice(0, end < 0 ? undefined : end).join('');
}
