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

/** What would end or split each kind of mermaid text; `#` and `;` always do. */
const SPECIAL = {
  title: /[#;\n\r]/g,
  section: /[#;:\n\r]/g,
  task: /[#;:：\n\r]/g,
  actor: /[#;:,：，、\n\r]/g,
  description: /[#}\n\r]/g,
} as const;

/** The spaces that mermaid trims off: in front of tasks, on both sides of actors and descriptions. */
const TRIMMED = { title: /^$/, section: /^$/, task: /^\s+/, actor: /^\s+|\s+$/g, description: /^\s+|\s+$/g } as const;

/** Writes a text so that mermaid, and our import, read exactly the same text back. */
export function encodeText(text: string, kind: keyof typeof SPECIAL): string {
  const plain = text.replace(SPECIAL[kind], entity).replace(/(?<=%)%/g, entity);
  return plain.replace(TRIMMED[kind], (spaces) => Array.from(spaces, entity).join(''));
}

/** A task must not begin like another statement: its first letter becomes an entity. */
export function encodeTask(text: string): string {
  const encoded = encodeText(text, 'task');
  return /^(?:title\s|section\s|journey\b|acctitle\s*$|accdescr\s*(?:$|\{))/i.test(encoded) ? entity(encoded) + encoded.slice(1) : encoded;
}
