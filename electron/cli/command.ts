import type { Language } from '../../shared/model/format.ts';
import type { StartHost } from '../transports/child-process.ts';
import type { Words } from '../web/words.ts';

export const DONE = 0;
export const PROBLEMS_FOUND = 1;
export const WRONG_CALL = 2;
export const FILE_REFUSED = 3;
export type ExitCode = typeof DONE | typeof PROBLEMS_FOUND | typeof WRONG_CALL | typeof FILE_REFUSED;

/** What every subcommand is given. */
export interface Terminal {
  /** A line of the answer. */
  out(line: string): void;
  /** A line about how it went. */
  err(line: string): void;
  /** The answer itself, as it is. */
  write(text: string): Promise<void>;
  readonly words: Words;
  readonly language: Language;
  readonly startHost: StartHost;
  /** The renderer's build, for `serve`. */
  readonly rendererFolder: string;
}

/** One subcommand. `usage` is a key under `cli.usage` in resources/locales. */
export interface Subcommand {
  readonly usage: string;
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

/** The call itself is wrong. `problem` is a key under `cli.wrong` in resources/locales. */
export class WrongCall extends Error {
  readonly problem: string;
  readonly params: Readonly<Record<string, string>>;

  constructor(problem: string, params: Readonly<Record<string, string>> = {}, options?: ErrorOptions) {
    super(`${problem} ${JSON.stringify(params)}`, options);
    this.name = 'WrongCall';
    this.problem = problem;
    this.params = params;
  }
}
