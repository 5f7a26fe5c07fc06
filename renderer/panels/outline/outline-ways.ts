import type { Table } from '../table/use-table.ts';
import { openKey, type WritingWays, writingOf } from '../table/writing.ts';
import { linesBetween, type OutlineNode, treeMove } from './outline-nodes.ts';

/** They fold and unfold: nothing is passed that could be selected. */
const SIDEWAYS = /^Arrow(?:Left|Right)$/;

/** The same writing as in the table; keys lead along the lines of the tree. */
export function outlineWays(table: Table, nodes: readonly OutlineNode[], at: number, fold: (key: string, folded: boolean) => void): WritingWays {
  const goTo = (index: number) => {
    const node = nodes[index];
    if (node) table.go(node.spot);
  };
  const selectTo = (index: number) => {
    const node = nodes[index];
    if (node) table.selectTo(node.spot, linesBetween(nodes));
  };
  return writingOf(table, {
    idleKey(event) {
      const plain = !(event.altKey || event.ctrlKey || event.metaKey);
      const arrow = /^(?:Arrow|Home$|End$)/.test(event.key);
      if (!plain || !arrow || (event.shiftKey && SIDEWAYS.test(event.key))) {
        openKey(event, table);
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      const move = treeMove(nodes, at, event.key);
      if (move && 'to' in move) (event.shiftKey ? selectTo : goTo)(move.to);
      else if (move) fold(move.fold, move.folded);
    },
    enter(_, text) {
      const node = nodes[at];
      // on a lane a new card was written: there is room for the next
      if (node?.kind === 'lane' && text.trim() !== '') table.goTo({ row: rowKey(table, node), column: columnId(table, node), card: null });
      else goTo(at + 1);
    },
    tab: (_, by) => goTo(at + by),
  });
}

function rowKey({ model }: Table, { spot }: OutlineNode): string {
  return model.rows[spot.row]?.key ?? '';
}

function columnId({ model }: Table, { spot }: OutlineNode): string | null {
  return model.scene.columns[spot.column]?.id ?? null;
}
