import type { Desktop } from '../../actions/index.ts';
import { showHere } from '../location.ts';
import type { Shell } from './shell-context.ts';

/** What the desktop program does for the actions of a window. */
export function desktopOf({ client }: Shell, fail: (error: unknown) => void): Desktop {
  return {
    open: () => void client.open().then((page) => page !== null && showHere(page), fail),
    duplicateWindow: () => void client.duplicate().catch(fail),
    closeWindow: () => window.close(),
  };
}
