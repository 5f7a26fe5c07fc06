/** A run of words that both texts have, or only the first (gone) or the second (new). */
export interface TextPart {
  readonly text: string;
  readonly is: 'same' | 'gone' | 'new';
}

/** Longer texts are told whole: one gone, one new. */
const MOST_WORDS = 600;

/** What became of a text, word by word: the longest common subsequence of its words, in the words of the given language. */
export function textDiff(before: string, after: string, language: string): readonly TextPart[] {
  const [was, is] = [wordsOf(before, language), wordsOf(after, language)];
  if (was.length > MOST_WORDS || is.length > MOST_WORDS)
    return joined([
      { text: before, is: 'gone' },
      { text: after, is: 'new' },
    ]);
  return joined(walk(was, is));
}

function walk(was: readonly string[], is: readonly string[]): TextPart[] {
  const common = lengths(was, is);
  const left = (i: number, j: number) => common[i]?.[j] ?? 0;
  const parts: TextPart[] = [];
  let [i, j] = [0, 0];
  while (i < was.length || j < is.length) {
    const [gone, come] = [was[i], is[j]];
    if (gone !== undefined && gone === come) {
      parts.push({ text: gone, is: 'same' });
      i += 1;
      j += 1;
    } else if (come === undefined || (gone !== undefined && left(i + 1, j) >= left(i, j + 1))) {
      parts.push({ text: gone ?? '', is: 'gone' });
      i += 1;
    } else {
      parts.push({ text: come, is: 'new' });
      j += 1;
    }
  }
  return parts;
}

function wordsOf(text: string, language: string): string[] {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
}

/** lengths[i][j]: how many words the rests from i and from j have in common, in order. */
function lengths(was: readonly string[], is: readonly string[]): number[][] {
  const table = Array.from({ length: was.length + 1 }, () => new Array<number>(is.length + 1).fill(0));
  for (let i = was.length - 1; i >= 0; i -= 1) {
    for (let j = is.length - 1; j >= 0; j -= 1) {
      const row = table[i] as number[];
      row[j] = was[i] === is[j] ? (table[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

function joined(parts: readonly TextPart[]): readonly TextPart[] {
  const runs: TextPart[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (part.text === '') continue;
    if (last?.is === part.is) runs[runs.length - 1] = { text: last.text + part.text, is: part.is };
    else runs.push(part);
  }
  return runs;
}
