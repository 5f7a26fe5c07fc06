import type { Diagnostics } from './diagnostics.ts';
import { wordError } from './without-names.ts';

/** From now on the process's warnings are logged, and a failure that ends it is reported before it does. Once a process. */
export function watchProcess(diagnostics: Diagnostics): void {
  // The monitor runs first and changes nothing: the process ends as it would have.
  process.on('uncaughtExceptionMonitor', (error) => diagnostics.failProgram(error));
  process.on('warning', (warning) => diagnostics.logs.program.write('warn', wordError(warning)));
  // Hosts' words are passed on to a terminal that may have been closed meanwhile.
  process.stderr.on('error', () => undefined);
}
