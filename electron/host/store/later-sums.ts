import { toFault } from '../../../shared/model/fault.ts';
import { type Beginning, beginning } from './beginning.ts';
import { runSliced } from './slices.ts';
import type { Unsummed } from './unsummed.ts';

/** Milliseconds in which a map that was handed out is drawn first. */
const AFTER_VIEW = 500;

/** Sums what was handed out unsummed, in slices, once it is on the screen. */
export class LaterSums {
  readonly #damaged: () => void;
  #waiting: readonly Unsummed[] = [];
  #begins: Beginning | null = null;
  #running: Promise<void> = Promise.resolve();

  /** `damaged` is told when something was not as it was written. */
  constructor(damaged: () => void) {
    this.#damaged = damaged;
  }

  add(unsummed: Unsummed): void {
    this.#waiting = [...this.#waiting, unsummed];
    if (this.#begins) return;
    this.#begins = beginning(AFTER_VIEW);
    this.#running = this.#run(this.#begins);
  }

  /** Sums what waits without waiting longer. */
  async settled(): Promise<void> {
    this.#begins?.now();
    await this.#running;
  }

  async #run(begins: Beginning): Promise<void> {
    await begins.begun;
    for (let next = this.#take(); next; next = this.#take()) {
      try {
        await runSliced(next.steps(), () => false);
      } catch (error) {
        // Whatever it is: what was handed out cannot be vouched for.
        process.emitWarning(toFault(error));
        this.#damaged();
      }
    }
    this.#begins = null;
  }

  #take(): Unsummed | undefined {
    const [first, ...rest] = this.#waiting;
    this.#waiting = rest;
    return first;
  }
}
