import { useCallback } from 'react';
import { addCards, columnsOf, lanesOf } from '../../../shared/commands/index.ts';
import { useDocumentStore } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';

/** Puts a question on the shown map: into its lane of questions where the keyboard stands, else into the tray. */
export function useAsk(): (text: string) => void {
  const document = useDocumentStore();
  const view = useViewStore();
  return useCallback(
    (text) => {
      const { journey, cell } = view.store.getState();
      if (journey === null) return;
      const { records, person } = document.store.getState();
      const lane = lanesOf(records, journey).find(({ kind, hidden }) => kind === 'open-question' && !hidden);
      const column = cell?.column ?? columnsOf(records, journey)[0]?.id;
      const place = lane && column ? { lane: lane.id, from: column } : null;
      document.run(addCards, { journey, place, kind: 'open-question', texts: [text], author: person });
    },
    [document, view],
  );
}
