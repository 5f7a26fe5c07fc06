import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { useActions } from '../../actions/index.ts';
import { useDocumentStore } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';
import { go } from '../location.ts';
import { draftNameOf } from './draft-name.ts';
import { LeaveDraftDialog } from './leave-draft-dialog.tsx';
import { NameDraftDialog } from './name-draft-dialog.tsx';
import { untilNamed } from './until-named.ts';
import { useDrafts } from './use-drafts.ts';

interface DraftDialogsProps {
  readonly file: string;
  /** `name`: it gets one and goes on; `leave`: Home comes next; `leave-named`: both. */
  readonly what: 'name' | 'leave' | 'leave-named';
}

/** Names, keeps or discards the draft that the window shows. */
export function DraftDialogs({ file, what }: DraftDialogsProps) {
  const document = useDocumentStore();
  const view = useViewStore();
  const drafts = useDrafts();
  const { services } = useActions().context;
  const name = draftNameOf(document, view);
  const close = () => view.openDialog(null);
  const place = async (chosen: string) => {
    await document.settled();
    const placed = await drafts.place(file, chosen);
    if (what === 'name') await untilNamed(document);
    return placed;
  };
  const named = (placed: DeskFile) => {
    close();
    drafts.tellPlaced(placed.name);
    if (what === 'leave-named') go('/');
  };
  const leave = (how: () => void) => () => {
    close();
    how();
  };
  if (what !== 'leave') return <NameDraftDialog suggested={name} place={place} onNamed={named} onClose={close} />;
  return (
    <LeaveDraftDialog
      name={name}
      onName={() => view.openDialog('leave-named')}
      onKeep={leave(() => go('/'))}
      onDiscard={leave(services.discardDraft)}
      onClose={close}
    />
  );
}
