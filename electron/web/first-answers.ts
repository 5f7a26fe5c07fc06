import type { FirstAnswer } from '../../shared/contract/first-view.ts';
import type { Desk } from '../desk/index.ts';

/** Milliseconds for which an answer waits for its page. */
const KEPT = 30_000;

/** What pages show first. */
export interface FirstAnswers {
  /** Asks for a page that is about to be shown; what changes until then its window is told of as missed. */
  askAhead(file: string): void;
  /** The answer for a page, once asked ahead, else asked now. */
  of(file: string): Promise<FirstAnswer>;
}

export function createFirstAnswers(desk: Pick<Desk, 'first'>): FirstAnswers {
  const ahead = new Map<string, Promise<FirstAnswer>>();
  return {
    askAhead(file) {
      const answer = desk.first(file);
      // Whoever takes it hears of it.
      answer.catch(() => undefined);
      ahead.set(file, answer);
      setTimeout(() => {
        if (ahead.get(file) === answer) ahead.delete(file);
      }, KEPT).unref();
    },
    of(file) {
      const asked = ahead.get(file);
      ahead.delete(file);
      return asked ?? desk.first(file);
    },
  };
}
