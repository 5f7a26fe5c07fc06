import { posix } from 'node:path';

/** What one style sheet module and those who take it in say of each other. */
export interface ModuleFaults {
  /** Classes that nobody puts on anything. */
  readonly unused: readonly string[];
  /** Classes that somebody puts on something and that have no rule. */
  readonly unknown: readonly string[];
}

/** The classes that a module names; `:global(…)` are another's. */
export function classesOf(css: string): ReadonlySet<string> {
  const selectors = withoutComments(css)
    .split(':global(')
    .map((part, index) => (index === 0 ? part : part.slice(endOfBracket(part))))
    .join('')
    .replace(/\{[^{}]*\}/g, '{}');
  return new Set([...selectors.matchAll(/\.([a-zA-Z][\w-]*)(?=[^;{}]*\{)/g)].map((match) => match[1] ?? ''));
}

/** Where the bracket ends that the text stands in. */
function endOfBracket(text: string): number {
  let depth = 1;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return at + 1;
  }
  return text.length;
}

/** The name by which a source takes in a module, or null. */
function aliasOf(source: string, from: string, module: string): string | null {
  for (const [, alias = '', path = ''] of source.matchAll(/import (\w+) from '(\.[^']+\.module\.css)'/g)) {
    if (posix.join(posix.dirname(from), path) === module) return alias;
  }
  return null;
}

/** What stands between the brackets of `classes[…]`: names, a name that is built of parts, or a value that may be any name of the program's. */
function isMeant(expression: string, name: string, words: ReadonlySet<string>): boolean {
  const [, start, end] = /^`([\w-]*)\$\{[^}]*\}([\w-]*)`$/.exec(expression) ?? [];
  if (start !== undefined && end !== undefined) return name.startsWith(start) && name.endsWith(end);
  const names = [...expression.matchAll(/'([\w-]+)'/g)].map((match) => match[1]);
  return names.length > 0 ? names.includes(name) : words.has(name);
}

/** The literals of all sources. */
export function wordsOf(sources: Iterable<string>): ReadonlySet<string> {
  return new Set([...sources].flatMap((source) => [...source.matchAll(/'([\w-]+)'/g)].map((match) => match[1] ?? '')));
}

export function faultsOf(module: string, css: string, sources: ReadonlyMap<string, string>, words: ReadonlySet<string>): ModuleFaults {
  const classes = classesOf(css);
  const expressions = [...sources].flatMap(([file, source]) => {
    const alias = aliasOf(source, file, module);
    return alias === null ? [] : [...source.matchAll(new RegExp(`\\b${alias}\\[([^\\]]+)\\]`, 'g'))].map((match) => match[1] ?? '');
  });
  const named = expressions.flatMap((expression) => /^'([\w-]+)'$/.exec(expression)?.[1] ?? []);
  return {
    unused: [...classes].filter((name) => !expressions.some((expression) => isMeant(expression, name, words))),
    unknown: named.filter((name) => !classes.has(name)),
  };
}

/** The custom properties that a style sheet or a source gives a value. */
export function propertiesGiven(text: string): ReadonlySet<string> {
  return new Set([...withoutComments(text).matchAll(/(?:^|[\s{;'"`[])(--[a-zA-Z][\w-]*)['"`\]]*\s*[:,]/gm)].map((match) => match[1] ?? ''));
}

/** The custom properties that a style sheet or a source reads, and those of them that have a value at hand where nobody gave one. */
export function propertiesRead(text: string): { readonly all: ReadonlySet<string>; readonly needed: ReadonlySet<string> } {
  const read = [...withoutComments(text).matchAll(/var\(\s*(--[a-zA-Z][\w-]*)\s*([,)])/g)];
  return { all: new Set(read.map((match) => match[1] ?? '')), needed: new Set(read.filter((match) => match[2] === ')').map((match) => match[1] ?? '')) };
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '');
}
