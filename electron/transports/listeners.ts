/** Functions that want to hear of something; a listener added late hears only what comes after. */
export interface Listeners<T> {
  add(listener: (value: T) => void): () => void;
  tell(value: T): void;
}

export function createListeners<T>(): Listeners<T> {
  const held = new Set<(value: T) => void>();
  return {
    add(listener) {
      held.add(listener);
      return () => held.delete(listener);
    },
    tell(value) {
      for (const listener of [...held]) listener(value);
    },
  };
}
