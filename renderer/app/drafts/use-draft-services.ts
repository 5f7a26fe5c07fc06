import { useMemo } from 'react';
import type { Services } from '../../actions/index.ts';
import { useDocumentStore } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { fileAddress, go, showHere, shownFile } from '../location.ts';
import { useShell } from '../shell/shell-context.ts';
import { draftNameOf } from './draft-name.ts';
import { untilNamed } from './until-named.ts';
import { useDrafts } from './use-drafts.ts';

/** What the actions do with the draft that the window shows. */
export function useDraftServices(): Pick<Services, 'nameDraft' | 'discardDraft'> {
  const document = useDocumentStore();
  const view = useViewStore();
  const shell = useShell();
  const drafts = useDrafts();
  const fail = useReportFault();
  return useMemo(() => {
    const nameByDialog = async () => {
      const file = shownFile();
      if (!shell || file === null) return;
      await document.settled();
      const name = await shell.client.placeDraft({ file, name: draftNameOf(document, view) });
      if (name === null) return;
      await untilNamed(document);
      drafts.tellPlaced(name);
    };
    const discard = async () => {
      const id = shownFile();
      if (id === null) return;
      await document.settled();
      await drafts.discard({ id, name: document.store.getState().description.name }, (file) => go(fileAddress(file.id)));
      // Also in the desktop program this window goes: what it showed is not there any more.
      showHere('/');
    };
    return {
      nameDraft: () => (shell ? void nameByDialog().catch(fail) : view.openDialog('name')),
      discardDraft: () => void discard().catch(fail),
    };
  }, [document, view, shell, drafts, fail]);
}
