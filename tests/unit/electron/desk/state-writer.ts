import { z } from 'zod';
import { createStateFile } from '../../../../electron/desk/state-file.ts';

/* Counts up under its own name in a state file, as another program on one data folder does. The arguments: path, name, times. */

const [path = '', name = '', times = ''] = process.argv.slice(2);
const state = createStateFile<Record<string, number>>(path, z.record(z.string(), z.number()), () => ({}));
for (let n = 0; n < Number(times); n++) await state.update((counts) => ({ ...counts, [name]: (counts[name] ?? 0) + 1 }));
