import type { Connection } from '../client/index.ts';

/** The first wire is on its way for so long, in milliseconds; then there is none. */
const WIRE_COMES = 3_000;

/** Waits for anything that becomes of a wire that is on its way; `late`: nothing did. */
export function awaitWire(connection: Pick<Connection<unknown>, 'onChange'>, ended: (late: boolean) => void): void {
  const end = (late: boolean) => {
    clearTimeout(timer);
    stopListening();
    ended(late);
  };
  const timer = setTimeout(() => end(true), WIRE_COMES);
  const stopListening = connection.onChange(() => end(false));
}
