/** Fetches the map screen; whoever needs it first begins, and later callers get the same. */
export function loadWorkbench() {
  return import('./workbench.tsx');
}
