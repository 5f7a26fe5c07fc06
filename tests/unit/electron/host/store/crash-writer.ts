import { openStore } from '../../../../../electron/host/store/index.ts';
import { newId } from '../../../../../shared/model/ids.ts';

/** Writes edits as fast as it can and says each that the store acknowledged, until it is killed. Started by crash.test.ts. */
const [path = '', recoveryFolder = '', round = ''] = process.argv.slice(2);
// Without a file it only fills the compile cache: a process that is killed would not.
if (path === '') process.exit(0);
const store = await openStore(path, { known: true, recoveryFolder });
const peer = { device: 'crash', person: null, program: 'crash test', window: round };

/** Far more than a life is long; a writer whose test was stopped itself would else fill the disk. */
const LONGEST_LIFE = 3_000;

for (let i = 0; i < LONGEST_LIFE; i++) {
  const edit = { id: `${round}-${i}`, label: 'crash', author: null };
  const drafts = Array.from({ length: 1 + (i % 7) }, (_, n) => ({
    kind: 'card',
    record: newId(),
    field: null,
    value: { journey: 'weekend', text: `${edit.id}.${n} ${'顾客 '.repeat((i * 37) % 400)}` },
    old: null,
  }));
  await store.apply(edit, [...drafts, { kind: 'card', record: 'key', field: 'text', value: edit.id, old: null }], peer);
  process.stdout.write(`${edit.id}\n`);
}
