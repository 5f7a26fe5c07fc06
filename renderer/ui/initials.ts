const CJK = /\p{Script=Han}/u;
/** What stands in brackets after a name is no part of it. */
const BESIDE = /(?<=\S)\s*[(（][^)）]*[)）]?/gu;

/** Two letters of a Latin name, the last two characters of a Chinese one (one where there is no room); empty names give nothing. */
export function initials(full: string, characters: 1 | 2 = 2): string {
  const name = full.replace(BESIDE, ' ');
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const first = words[0];
  if (first === undefined) return '';
  if (CJK.test(name)) return [...words.join('')].slice(-characters).join('');
  const last = words.length > 1 ? words.at(-1) : undefined;
  return `${firstLetter(first)}${last ? firstLetter(last) : ''}`.toUpperCase();
}

function firstLetter(word: string): string {
  return [...word][0] ?? '';
}
