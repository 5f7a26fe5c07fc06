import type { WindowFailure } from '../../../shared/contract/reports.ts';
import type { Connection, DeskClient } from '../../client/index.ts';
import { failureOf } from './failure-of.ts';

/** A window that fails in a loop says so a few times and no more. */
const MOST = 5;

/** No mistakes of the program: a wire that is cut, and what browsers say of a layout that settles in the next frame. */
const HARMLESS = /^(Disconnected|AbortError):|ResizeObserver loop/;

export type TellFailure = (failure: WindowFailure) => void;

/** Sends failures of this window to the desk, which keeps a report of each; now, or when it answers again. */
export function createFailureTeller({ opened, client }: Pick<Connection<DeskClient>, 'opened' | 'client'>): TellFailure {
  const told = new Set<string>();
  return (failure) => {
    const key = `${failure.message} ${failure.stack}`;
    if (HARMLESS.test(failure.message) || told.has(key) || told.size >= MOST) return;
    told.add(key);
    opened()
      .then(() => client.reports.tell(failure))
      // Telling of a failure must not be another one.
      .catch(() => undefined);
  };
}

/** From now on what nobody catches in this window is told of. Returns the way to stop. */
export function watchFailures(target: Window, tell: TellFailure): () => void {
  const onError = ({ error, message }: ErrorEvent) => tell(failureOf('error', error ?? message));
  const onRejection = ({ reason }: PromiseRejectionEvent) => tell(failureOf('rejection', reason));
  target.addEventListener('error', onError);
  target.addEventListener('unhandledrejection', onRejection);
  return () => {
    target.removeEventListener('error', onError);
    target.removeEventListener('unhandledrejection', onRejection);
  };
}
