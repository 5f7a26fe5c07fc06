import { useEffect } from 'react';
import { journeysOf } from '../../shared/commands/index.ts';
import { useDocumentStore } from '../records/index.ts';
import { Show } from './show.tsx';
import { firstTalk, usePresentation } from './use-presentation.ts';

/** The window that the room sees. It follows the presenter's; until that answers it shows the file's first journey. */
export function Projector({ session }: { readonly session: string }) {
  const document = useDocumentStore();
  const presentation = usePresentation(session, 'projector', () => {
    const [first] = journeysOf(document.store.getState().records);
    return firstTalk({ journey: first?.id ?? '', stage: null, persona: first?.personas[0] ?? null }, Date.now());
  });
  useEffect(() => presentation?.store.subscribe(({ ended }) => ended && window.close()), [presentation]);
  return presentation ? <Show presentation={presentation} /> : null;
}
