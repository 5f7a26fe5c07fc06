import type { OjfNode } from './ojf-schema.ts';

/** The nodes that share one step. */
export type Column = readonly OjfNode[];

/**
 * Parts a stage's nodes into steps. A stage is one step, but a node with a blueprint stands alone on its step, so that the
 * cards below it say whose blueprint they are. The order of the nodes is kept.
 */
export function planColumns(nodes: readonly OjfNode[]): Column[] {
  const columns: OjfNode[][] = [];
  let open: OjfNode[] | null = null;
  for (const node of nodes) {
    if (open && !node.blueprint) open.push(node);
    else columns.push([node]);
    open = node.blueprint ? null : (columns.at(-1) ?? null);
  }
  return columns.length === 0 ? [[]] : columns;
}
