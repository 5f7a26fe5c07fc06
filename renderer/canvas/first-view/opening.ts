/** A first view that stands where the map will be. */
export interface BegunView {
  /** On which it is painted. */
  readonly picture: HTMLCanvasElement;
  /** Down to where the map is laid out, in map units: LayoutOptions.until. */
  readonly until: number;
}

/** How a large map comes to stand: what is seen of it first, and the rest in the pauses after that. */
export interface Opening {
  /** null: it is not painted before it is drawn, or is drawn already. */
  readonly view: BegunView | null;
  begin(view: BegunView): void;
  /** Who lays out the rest says how. */
  waits(finish: () => void): void;
  /** The whole map stands. */
  end(): void;
  /** Lays out the rest now, for what asks for all of the map. */
  finish(): void;
  /** Calls back once the whole map stands, at once where it does. Answers how to have it not called. */
  onWhole(listener: () => void): () => void;
}

export function createOpening(): Opening {
  let view: BegunView | null = null;
  let finish = (): void => undefined;
  const listeners = new Set<() => void>();
  return {
    get view() {
      return view;
    },
    begin(begun) {
      view = begun;
    },
    waits(how) {
      finish = how;
    },
    end() {
      view = null;
      finish = () => undefined;
      const waiting = [...listeners];
      listeners.clear();
      for (const listener of waiting) listener();
    },
    finish: () => finish(),
    onWhole(listener) {
      if (view === null) listener();
      else listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
