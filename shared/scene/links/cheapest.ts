/** Takes out what costs least, again and again: a binary heap. */
export interface Cheapest<T> {
  add(cost: number, item: T): void;
  take(): { readonly cost: number; readonly item: T } | undefined;
}

export function createCheapest<T>(): Cheapest<T> {
  const heap: { readonly cost: number; readonly item: T }[] = [];
  const costAt = (index: number): number => heap[index]?.cost ?? Number.POSITIVE_INFINITY;
  const swap = (a: number, b: number): void => {
    [heap[a], heap[b]] = [heap[b] as (typeof heap)[number], heap[a] as (typeof heap)[number]];
  };
  const sink = (): void => {
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const least = costAt(right) < costAt(left) ? right : left;
      if (costAt(least) >= costAt(at)) return;
      swap(at, least);
      at = least;
    }
  };
  return {
    add(cost, item) {
      heap.push({ cost, item });
      for (let at = heap.length - 1; at > 0; ) {
        const parent = (at - 1) >> 1;
        if (costAt(parent) <= costAt(at)) return;
        swap(at, parent);
        at = parent;
      }
    },
    take() {
      const first = heap[0];
      const last = heap.pop();
      if (heap.length === 0 || !last) return first;
      heap[0] = last;
      sink();
      return first;
    },
  };
}
