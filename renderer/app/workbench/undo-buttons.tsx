import { Redo2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions/index.ts';
import { useDocument } from '../../records/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useWord } from '../../ui/use-word.ts';

/** Undo and redo, each named after what it would take back. */
export function UndoButtons() {
  const { t } = useTranslation();
  const word = useWord();
  const actions = useActions();
  const undo = useDocument((state) => state.undoLabel);
  const redo = useDocument((state) => state.redoLabel);
  return (
    <>
      <IconButton
        icon={Undo2}
        label={undo ? t('shell.undoWhat', { what: word(`edits.${undo}`) }) : t('shell.undo')}
        disabled={undo === null}
        onClick={() => actions.run('undo')}
        size={32}
      />
      <IconButton
        icon={Redo2}
        label={redo ? t('shell.redoWhat', { what: word(`edits.${redo}`) }) : t('shell.redo')}
        disabled={redo === null}
        onClick={() => actions.run('redo')}
        size={32}
      />
    </>
  );
}
