import { type ComponentType, useState } from 'react';
import { CardFieldsDialog } from '../../panels/card-fields/card-fields-dialog.tsx';
import { AddLaneDialog } from '../../panels/lanes/add-lane-dialog.tsx';
import { TagsDialog } from '../../panels/tags/tags-dialog.tsx';
import { type Dialog, useView, useViewStore } from '../../state/index.ts';
import { DraftDialogs } from '../drafts/draft-dialogs.tsx';
import { RenameFileDialog } from '../drafts/rename-file-dialog.tsx';
import { Guide } from '../guide/guide.tsx';
import { Palette } from '../palette/palette.tsx';
import { ReplaceDialog } from '../replace/replace-dialog.tsx';
import { SearchDialog } from '../search/search-dialog.tsx';
import { useShell } from '../shell/shell-context.ts';
import { VersionDialog } from '../versions/version-dialog.tsx';
import { VersionsDialog } from '../versions/versions-dialog.tsx';
import { AddressDialog } from './address-dialog.tsx';
import { Carry, InsertTemplate } from './carry-dialogs.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { Keys } from './keys.tsx';
import { isOfLink, LinkDialogs } from './link-dialog.tsx';
import { OfferedDialog } from './offered-dialog.tsx';
import { PicturesDialog } from './pictures-dialog.tsx';
import { SignDialog } from './sign-dialog.tsx';
import { TemplateDialog } from './template-dialog.tsx';

/** Those that need to know nothing but the window that they are opened in. */
const PLAIN: Partial<Readonly<Record<Dialog, ComponentType>>> = {
  address: AddressDialog,
  'card-fields': CardFieldsDialog,
  lane: AddLaneDialog,
  offered: OfferedDialog,
  pictures: PicturesDialog,
  replace: ReplaceDialog,
  sign: SignDialog,
  tags: TagsDialog,
};

/** What lies over the screen, one at a time. */
export function Dialogs({ file, dropped }: { readonly file: string; readonly dropped: File | null }) {
  const view = useViewStore();
  const dialog = useView((state) => state.dialog);
  const isTalk = useView((state) => state.present !== null);
  const isDesktop = useShell() !== null;
  const [wanted, setWanted] = useState('');
  const search = (text: string) => {
    setWanted(text);
    view.openDialog('search');
  };
  if (dialog === 'palette') return <Palette onSearch={search} />;
  if (dialog === 'search') return <SearchDialog first={wanted} onClose={() => setWanted('')} />;
  if (dialog === 'guide') return <Guide onClose={() => view.openDialog(null)} />;
  if (dialog === 'keys') return <Keys desktop={isDesktop} first={isTalk ? 'present' : undefined} onClose={() => view.openDialog(null)} />;
  const Plain = dialog && PLAIN[dialog];
  if (Plain) return <Plain />;
  if (isOfLink(dialog)) return <LinkDialogs what={dialog} />;
  if (dialog === 'template') return <TemplateDialog file={file} />;
  if (dialog === 'import') return <ImportDialog file={dropped} />;
  return <FileDialogs file={file} />;
}

/** What is asked about the file itself: its name, its versions, what becomes of a draft, what goes from it into others. */
function FileDialogs({ file }: { readonly file: string }) {
  const dialog = useView((state) => state.dialog);
  if (dialog === 'name' || dialog === 'leave' || dialog === 'leave-named') return <DraftDialogs file={file} what={dialog} />;
  if (dialog === 'rename-file') return <RenameFileDialog file={file} />;
  if (dialog === 'version') return <VersionDialog />;
  if (dialog === 'versions') return <VersionsDialog file={file} />;
  if (dialog === 'insert-template') return <InsertTemplate />;
  return dialog === 'carry' || dialog === 'carry-journey' ? <Carry whole={dialog === 'carry-journey'} /> : null;
}
