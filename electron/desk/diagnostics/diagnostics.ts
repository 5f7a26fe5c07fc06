import { join } from 'node:path';
import type { Report, WindowFailure } from '../../../shared/contract/reports.ts';
import { createLogFile, type LogFile } from './log-file.ts';
import { createReports, type Failure, type Reports } from './reports.ts';
import { wordError, wordFailure } from './without-names.ts';

/** What the program writes down about itself: a log for each kind of process, and a report for each failure. */
export interface Diagnostics {
  readonly logs: { readonly program: LogFile; readonly host: LogFile; readonly window: LogFile };
  readonly reports: Reports;
  /** Logs a failure and keeps a report of it. `log`: whose last lines tell most; left out: the program's. */
  fail(failure: Omit<Failure, 'log'>, log?: readonly string[]): void;
  failProgram(error: unknown): void;
  failWindow(failure: WindowFailure): void;
  /** Called with each report that is written. Returns the way to stop. */
  onReport(listener: (report: Report) => void): () => void;
  /** The last word: nothing is written any more, so that the folder can be moved or taken away. */
  end(): void;
}

const LINES = 40;

const WINDOW_WORDS = { error: 'an error that nobody caught', rejection: 'a promise that nobody caught', render: 'a screen that could not be drawn' } as const;

export function createDiagnostics(home: string): Diagnostics {
  let ended = false;
  const log = (kind: string): LogFile => {
    const file = createLogFile(join(home, 'logs', `${kind}.log`));
    return { ...file, write: (level, text) => (ended ? undefined : file.write(level, text)) };
  };
  const logs = { program: log('program'), host: log('host'), window: log('window') };
  const reports = createReports(join(home, 'reports'));
  const listeners = new Set<(report: Report) => void>();
  const fail: Diagnostics['fail'] = (failure, lines) => {
    // The last lines are those before this one.
    const last = lines ?? logs.program.tail(LINES);
    logs.program.write('error', `${failure.kind}: ${failure.what}${failure.stack ? `\n${failure.stack}` : ''}`);
    const report = ended ? null : reports.write({ ...failure, log: last });
    if (report) for (const listener of listeners) listener(report);
  };
  return {
    logs,
    reports,
    fail,
    failProgram(error) {
      const [what = '', ...frames] = wordError(error).split('\n');
      fail({ kind: 'program-error', what, stack: frames.join('\n') });
    },
    failWindow({ how, message, stack }) {
      const [what = '', ...frames] = wordFailure(message, stack).split('\n');
      const last = logs.window.tail(LINES);
      logs.window.write('error', [`${WINDOW_WORDS[how]}: ${what}`, ...frames].join('\n'));
      fail({ kind: 'window-error', what: `${WINDOW_WORDS[how]}: ${what}`, stack: frames.join('\n') }, last);
    },
    onReport(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    end() {
      ended = true;
    },
  };
}
