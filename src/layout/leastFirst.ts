/** Items in the order of their rank, least first (a binary heap). */
export interface LeastFirst<T> {
  readonly add: (item: T, rank: number) => void;
  readonly take: () => T | undefined;
}

/** An empty queue. */
export function leastFirst<T>(): LeastFirst<T> {
  const heap: { readonly item: T; readonly rank: number }[] = [];
  const isLess = (one: number, other: number) =>
    (heap[one]?.rank ?? Number.POSITIVE_INFINITY) < (heap[other]?.rank ?? Number.POSITIVE_INFINITY);
  const swap = (one: number, other: number) => {
    const [a, b] = [heap[one], heap[other]];
    if (a !== undefined && b !== undefined) [heap[one], heap[other]] = [b, a];
  };
  return {
    add(item, rank) {
      let at = heap.push({ item, rank }) - 1;
      for (let above = (at - 1) >> 1; at > 0 && isLess(at, above); above = (at - 1) >> 1) {
        swap(at, above);
        at = above;
      }
    },
    take() {
      const [first] = heap;
      const last = heap.pop();
      if (last === undefined || first === last) return first?.item;
      heap[0] = last;
      for (let at = 0; ;) {
        const least = [2 * at + 1, 2 * at + 2].reduce((one, other) => (isLess(other, one) ? other : one), at);
        if (least === at) return first?.item;
        swap(at, least);
        at = least;
      }
    },
  };
}
