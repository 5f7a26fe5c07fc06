/** The words of one language: nested groups of texts. */
export interface Words {
  readonly [key: string]: string | Words;
}

/** All texts by their dotted key. */
export function flatten(words: Words, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    if (typeof value === 'string') flat.set(path, value);
    else for (const [deeper, text] of flatten(value, path)) flat.set(deeper, text);
  }
  return flat;
}

/** i18next's plural endings; Chinese has `_other` alone. */
export function withoutPlural(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}

export function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*([\w.]+)[^}]*\}\}/g)].map((match) => match[1] ?? '').sort();
}

/** What differs between two languages: keys that only one has, and texts that name other values. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const keysOf = (words: ReadonlyMap<string, string>): Set<string> => new Set([...words.keys()].map(withoutPlural));
  const [ours, theirs] = [keysOf(one), keysOf(other)];
  const lonely = [...ours].filter((key) => !theirs.has(key)).concat([...theirs].filter((key) => !ours.has(key)));
  const unlike = [...one].filter(([key, text]) => {
    const translated = other.get(key) ?? other.get(`${withoutPlural(key)}_other`);
    return translated !== undefined && !key.endsWith('_one') && placeholders(text).join() !== placeholders(translated).join();
  });
  return [...lonely.map((key) => `${key}: in one language only`), ...unlike.map(([key]) => `${key}: other placeholders`)];
}

/**
 * Whole keys written in the sources as `t('a.b')` or as plain literals; a key built from parts (`faults.${code}`) counts for
 * every key that begins so.
 */
export function keysUsed(text: string, groups: ReadonlySet<string>): { whole: Set<string>; beginnings: Set<string> } {
  const isKey = (key: string): boolean => groups.has(key.split('.')[0] ?? '');
  const all = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '').filter(isKey);
  return {
    whole: new Set(all(/['"`]([a-zA-Z]+(?:\.[\w-]+)+)['"`]/g)),
    beginnings: new Set(all(/`([a-zA-Z]+\.[\w.-]*)\$\{/g)),
  };
}
