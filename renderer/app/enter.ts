import { type Admission, type Connection, connectDesk, connectShell, type DeskClient } from '../client/index.ts';
import { createFailureTeller, type TellFailure, watchFailures } from './failures/tell-failures.ts';
import { joinShell } from './shell/join-shell.ts';
import type { Shell } from './shell/shell-context.ts';

/** What every window has before anything is drawn in it. */
export interface Entrance {
  /** The desktop program around it; null in a browser. */
  readonly shell: Shell | null;
  readonly desk: Connection<DeskClient>;
  /** Whether this browser may go on. */
  readonly admitted: boolean;
  readonly tellFailure: TellFailure;
}

/** Lets the window in and takes up the wires to what is around it. */
export async function enter(admission: Admission): Promise<Entrance> {
  const shell = connectShell();
  if (shell) joinShell(shell);
  const admitted = await admission.admitted;
  // After the exchange: a wire that is refused for want of the cookie is tried again only after a wait.
  const desk = connectDesk();
  const tellFailure = createFailureTeller(desk);
  watchFailures(window, tellFailure);
  return { shell, desk, admitted, tellFailure };
}
