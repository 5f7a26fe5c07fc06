/** Documents with parts that a script writes: from `<!-- generated: NAME -->` to the next `<!-- end -->`. */
export type Parts = Readonly<Record<string, string>>;

const END = '<!-- end -->';

/** The document with each named part written anew. Throws when the document has no such part, or one that nobody writes. */
export function fillParts(document: string, parts: Parts): string {
  const asked = [...document.matchAll(/<!-- generated: ([\w -]+) -->/g)].map((match) => match[1] ?? '');
  const unknown = [...asked.filter((name) => !(name in parts)), ...Object.keys(parts).filter((name) => !asked.includes(name))];
  if (unknown.length > 0) throw new Error(`parts of the document and of the script differ: ${unknown.join(', ')}`);
  return asked.reduce((text, name) => fillPart(text, name, parts[name] ?? ''), document);
}

function fillPart(document: string, name: string, content: string): string {
  const begin = `<!-- generated: ${name} -->`;
  const from = document.indexOf(begin) + begin.length;
  const to = document.indexOf(END, from);
  if (to === -1) throw new Error(`the part ${name} has no end`);
  return `${document.slice(0, from)}\n${content.trim()}\n${document.slice(to)}`;
}

/** A Markdown table; bars in cells are escaped. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
