/*
 * Counts which components React rendered, by their names, the way its developer tools do: a hook that is there before React is. Import it
 * before anything that imports React: `const { renders } = await vi.hoisted(() => import('…/render-counter.ts'))`.
 */

interface Fiber {
  readonly tag: number;
  readonly type: unknown;
  readonly key: string | null;
  readonly flags: number;
  readonly alternate: Fiber | null;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
}

/** React's own numbers: a function component, one that remembers, one that hands on a reference; "did work". */
const COMPONENTS: ReadonlySet<number> = new Set([0, 11, 14, 15]);
const PERFORMED_WORK = 1;

let counting: Map<string, number> | null = null;

function nameOf(type: unknown): string {
  if (typeof type === 'function') return type.name;
  if (typeof type !== 'object' || type === null) return '';
  const { type: inner, render } = type as { readonly type?: unknown; readonly render?: unknown };
  return nameOf(inner ?? render);
}

function count(fiber: Fiber): void {
  const name = COMPONENTS.has(fiber.tag) ? nameOf(fiber.type) : '';
  if (name !== '' && counting) counting.set(name, (counting.get(name) ?? 0) + 1);
}

function mounted(fiber: Fiber): void {
  count(fiber);
  for (let child = fiber.child; child; child = child.sibling) mounted(child);
}

/** A part whose children are the very same as before was left alone. */
function updated(next: Fiber, before: Fiber): void {
  if ((next.flags & PERFORMED_WORK) !== 0) count(next);
  if (next.child === before.child) return;
  for (let child = next.child; child; child = child.sibling) {
    if (child.alternate) updated(child, child.alternate);
    else mounted(child);
  }
}

Object.assign(globalThis, {
  __REACT_DEVTOOLS_GLOBAL_HOOK__: {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
    onCommitFiberRoot(_: number, root: { readonly current: Fiber }) {
      if (!counting) return;
      if (root.current.alternate) updated(root.current, root.current.alternate);
      else mounted(root.current);
    },
  },
});

/** How often each component of the program rendered while `work` ran, until everything came to rest. Those of packages are not told apart. */
export async function renders(work: () => Promise<void>): Promise<ReadonlyMap<string, number>> {
  counting = new Map();
  try {
    await work();
    return counting;
  } finally {
    counting = null;
  }
}
