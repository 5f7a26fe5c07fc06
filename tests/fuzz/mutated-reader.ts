import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { openStore, type Store } from '../../electron/host/store/index.ts';
import { isFault } from '../../shared/model/fault.ts';
import { mutate } from './mutations.ts';

/**
 * Opens mutated copies of a file, one seed after the other, and writes a line for each: the fault, `same` (everything that was handed out is
 * what the original holds) or `DIFFERENT`. Started by mutated-files.test.ts, which notices when it hangs or dies.
 */
const [original = '', folder = '', first = '0', count = '0', step = '1'] = process.argv.slice(2);
const bytes = readFileSync(original);

interface Content {
  readonly workbook: string;
  readonly journey: string;
  readonly changes: string;
}

const PARTS: Readonly<Record<keyof Content, (store: Store) => Promise<unknown>>> = {
  workbook: (store) => store.workbook(),
  journey: (store) => store.journey('weekend'),
  changes: (store) => store.changesBeyond({}),
};

/** What could be read: a part that answers with a fault is left out. */
async function read(path: string): Promise<Partial<Content> & { fault: string }> {
  const content: { -readonly [P in keyof Content]?: string } & { fault: string } = { fault: '' };
  try {
    const store = await openStore(path, { known: false, recoveryFolder: folder });
    try {
      for (const [part, ask] of Object.entries(PARTS)) {
        content[part as keyof Content] = await faultOr(async () => JSON.stringify(await ask(store)), content);
      }
      await faultOr(async () => JSON.stringify(await store.search('queue', 5)), content);
      await store.checked();
      content.fault ||= store.description().checks === 'passed' ? '' : 'found by the checks';
    } finally {
      await store.close();
    }
  } catch (error) {
    content.fault = nameOf(error);
  }
  return content;
}

async function faultOr(ask: () => Promise<string>, content: { fault: string }): Promise<string> {
  try {
    return await ask();
  } catch (error) {
    content.fault = nameOf(error);
    return '';
  }
}

function nameOf(error: unknown): string {
  if (!isFault(error) || error.code === 'UNEXPECTED') throw error;
  return error.code;
}

const expected = await read(original);
if (expected.fault !== '') throw new Error(`the original: ${expected.fault}`);

for (let i = 0; i < Number(count); i++) {
  const seed = Number(first) + i * Number(step);
  const path = `${folder}/mutated-${step}-${first}.cxmap`;
  writeFileSync(path, mutate(bytes, seed));
  process.stdout.write(`${seed} `);
  const found = await read(path);
  const different = (['workbook', 'journey', 'changes'] as const).find((part) => found[part] && found[part] !== expected[part]);
  process.stdout.write(`${different ? `DIFFERENT ${different}` : found.fault || 'same'}\n`);
  rmSync(path, { force: true });
}
