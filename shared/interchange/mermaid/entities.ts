/** Named entities that mermaid sources use; mermaid writes `#quot;` for HTML's `&quot;`. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  colon: ':',
  comma: ',',
  gt: '>',
  lbrace: '{',
  lt: '<',
  nbsp: ' ',
  num: '#',
  quot: '"',
  rbrace: '}',
  semi: ';',
};

/** Two Unicode noncharacters stand for the `#` and `;` of an entity while the grammar reads, as mermaid does with its own. */
const OPEN = '\uFDD0';
const CLOSE = '\uFDD1';
const PROTECTED = new RegExp(`${OPEN}(\\w+)${CLOSE}`, 'g');

/** Hides entities (`#35;`, `#quot;`) from the grammar, to which `#` and `;` mean something. Keeps the length. */
export function protectEntities(text: string): string {
  return text.replace(/#(\w+);/g, `${OPEN}$1${CLOSE}`);
}

/** Turns protected entities into their characters; what is no entity comes back as it was written. */
export function decodeEntities(text: string): string {
  return text.replace(PROTECTED, (_, name: string) => characterNamed(name) ?? `#${name};`);
}

function characterNamed(name: string): string | undefined {
  if (/^\d{1,7}$/.test(name)) return characterOf(Number(name));
  return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
}

function characterOf(code: number): string | undefined {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}

function entity(character: string): string {
  return `#${character.codePointAt(0)};`;
}

interface Grammar {
  /** What would end or split the text; `#` and `;` always do. */
  readonly special: RegExp;
  /** Sides on which mermaid trims spaces off. */
  readonly trims: { readonly start: boolean; readonly end: boolean };
}

const KEPT = { start: false, end: false };

/** Behind `style…:` and `classDef…:` mermaid takes the `;` off an entity. Any other colon stays as it is, for who reads the source. */
const STYLED = '(?<=(?:style|classDef)[^]*):';

const GRAMMARS = {
  title: { special: new RegExp(`[#;\\n\\r]|${STYLED}`, 'g'), trims: KEPT },
  section: { special: /[#;:\n\r]/g, trims: KEPT },
  task: { special: /[#;:：\n\r]/g, trims: { start: true, end: false } },
  actor: { special: /[#;:,：，、\n\r]/g, trims: { start: true, end: true } },
  description: { special: new RegExp(`[#}\\n\\r]|${STYLED}`, 'g'), trims: { start: true, end: true } },
} as const satisfies Record<string, Grammar>;

/** Writes a text so that mermaid, and our import, read exactly the same text back. */
export function encodeText(text: string, kind: keyof typeof GRAMMARS): string {
  const { special, trims } = GRAMMARS[kind];
  const plain = text.replace(special, entity).replace(/(?<=%)%/g, entity);
  const start = trims.start ? plain.length - plain.trimStart().length : 0;
  const end = trims.end ? Math.max(start, plain.trimEnd().length) : plain.length;
  return entities(plain.slice(0, start)) + plain.slice(start, end) + entities(plain.slice(end));
}

function entities(text: string): string {
  return Array.from(text, entity).join('');
}

/** A task must not begin like a comment or another statement: its first letter becomes an entity. */
export function encodeTask(text: string): string {
  const encoded = encodeText(text, 'task');
  return /^(?:%|title\s|section\s|journey\b|acctitle\s*$|accdescr\s*(?:$|\{))/i.test(encoded) ? entity(encoded) + encoded.slice(1) : encoded;
}
