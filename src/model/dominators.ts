/** Which nodes of a graph lie on every way to others. */
export interface Dominators {
  /** Reached nodes, each one after all that dominate it. */
  readonly order: readonly number[];
  readonly isReached: (node: number) => boolean;
  /** Whether every way from the entry to `node` leads through `by`; true for a reached node and itself. */
  readonly dominates: (by: number, node: number) => boolean;
}

/**
 * The dominators of nodes `0…n-1`, entered at `entry`; `next[i]` are the nodes after i.
 * Source: Cooper, Harvey, Kennedy, "A simple, fast dominance algorithm" (2001).
 */
export function dominatorsOf(next: readonly (readonly number[])[], entry: number): Dominators {
  const post = postorder(next, entry);
  const rank = ranks(post, next.length);
  const parents = parentsOf(next, post, rank, entry);
  const span = spansOf(parents, post, entry);
  return {
    order: post.toReversed(),
    isReached: (node) => at(rank, node) >= 0,
    dominates: (by, node) => {
      const [outer, inner] = [span[by], span[node]];
      if (outer === undefined || inner === undefined) return false;
      return outer.from <= inner.from && inner.to <= outer.to;
    },
  };
}

/** The last of the next nodes first, so that the reverse reads like the drawing. A stack: a long chain must not overflow. */
function postorder(next: readonly (readonly number[])[], entry: number): readonly number[] {
  const seen = new Set([entry]);
  const post: number[] = [];
  const todo = [{ node: entry, nth: 0 }];
  for (let top = todo.at(-1); top !== undefined; top = todo.at(-1)) {
    const to = next[top.node]?.at(-1 - top.nth);
    top.nth += 1;
    if (to === undefined) {
      post.push(top.node);
      todo.pop();
    } else if (!seen.has(to)) {
      seen.add(to);
      todo.push({ node: to, nth: 0 });
    }
  }
  return post;
}

function ranks(post: readonly number[], size: number): readonly number[] {
  const rank = Array<number>(size).fill(-1);
  post.forEach((node, nth) => {
    rank[node] = nth;
  });
  return rank;
}

/** The nearest node that dominates each one; its own for the entry, -1 where nothing leads. */
function parentsOf(
  next: readonly (readonly number[])[],
  post: readonly number[],
  rank: readonly number[],
  entry: number,
): readonly number[] {
  const before: number[][] = next.map(() => []);
  for (const node of post) for (const to of next[node] ?? []) before[to]?.push(node);
  const parents = Array<number>(next.length).fill(-1);
  parents[entry] = entry;
  const meet = (one: number, other: number): number => {
    let [a, b] = [one, other];
    while (a !== b) {
      while (at(rank, a) < at(rank, b)) a = at(parents, a);
      while (at(rank, b) < at(rank, a)) b = at(parents, b);
    }
    return a;
  };
  for (let isChanged = true; isChanged;) {
    isChanged = false;
    for (const node of post.toReversed()) {
      if (node === entry) continue;
      const known = (before[node] ?? []).filter((from) => at(parents, from) >= 0);
      const parent = known.reduce((a, b) => meet(a, b));
      if (parents[node] === parent) continue;
      parents[node] = parent;
      isChanged = true;
    }
  }
  return parents;
}

/** Where each node's part of the tree begins and ends, so that one comparison answers who dominates whom. */
function spansOf(parents: readonly number[], post: readonly number[], entry: number) {
  const children: number[][] = parents.map(() => []);
  for (const node of post) if (node !== entry) children[at(parents, node)]?.push(node);
  const span: { from: number; to: number }[] = [];
  let clock = 0;
  const todo = [{ node: entry, isLeft: false }];
  for (let top = todo.pop(); top !== undefined; top = todo.pop()) {
    const own = span[top.node];
    if (top.isLeft && own !== undefined) own.to = clock;
    else {
      span[top.node] = { from: (clock += 1), to: clock };
      todo.push({ node: top.node, isLeft: true });
      for (const child of children[top.node] ?? []) todo.push({ node: child, isLeft: false });
    }
  }
  return span;
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? -1;
}
