import { createLogFile } from '../../../../../electron/desk/diagnostics/log-file.ts';

/* Writes lines until it is killed: a process of log-file.test.ts. A clock that runs fast lets more of them pass in a second. */

/** Far more than there is time for; a writer whose test was stopped itself ends, too. */
const LONGEST_LIFE = 1_000_000;

let tick = 0;
const log = createLogFile(process.argv[2] ?? '', { largest: 20_000, kept: 3, now: () => new Date(Date.now() + tick++ * 10) });
process.stdout.write('begun\n');
for (let line = 0; line < LONGEST_LIFE; line++) log.write('info', `line ${line} ${'x'.repeat(line % 120)} end`);
