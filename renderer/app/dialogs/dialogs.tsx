import { useView } from '../../state/index.ts';
import { Palette } from '../palette/palette.tsx';
import { SearchDialog } from '../search/search-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { KeysSheet } from './keys-sheet.tsx';
import { SignDialog } from './sign-dialog.tsx';

/** What lies over the screen, one at a time. */
export function Dialogs() {
  const dialog = useView((view) => view.dialog);
  if (dialog === 'palette') return <Palette />;
  if (dialog === 'search') return <SearchDialog />;
  if (dialog === 'keys') return <KeysSheet />;
  if (dialog === 'sign') return <SignDialog />;
  return dialog === 'import' ? <ImportDialog /> : null;
}
