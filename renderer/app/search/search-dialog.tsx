import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGoTo } from '../../panels/record/use-go-to.ts';
import { useViewStore } from '../../state/index.ts';
import { BareDialog } from '../../ui/bare-dialog.tsx';
import { useWord } from '../../ui/use-word.ts';
import { PickList } from '../palette/pick-list.tsx';
import { Excerpt } from './excerpt.tsx';

import { useSearch } from './use-search.ts';

interface SearchDialogProps {
  /** What was typed before this opened. */
  readonly first: string;
  readonly onClose: () => void;
}

/** Finds words anywhere in the file; Enter goes to where they stand. */
export function SearchDialog({ first, onClose }: SearchDialogProps) {
  const { t } = useTranslation();
  const word = useWord();
  const view = useViewStore();
  const goTo = useGoTo();
  const [typed, setTyped] = useState(first);
  const { hits, searching } = useSearch(typed);
  const close = () => {
    onClose();
    view.openDialog(null);
  };
  const empty = typed.trim() === '' ? t('search.hint') : t(searching ? 'search.searching' : 'search.nothing', { text: typed.trim() });
  return (
    <BareDialog label={t('search.name')} onClose={close}>
      <PickList
        label={t('search.name')}
        placeholder={t('search.placeholder')}
        typed={typed}
        onType={setTyped}
        items={hits}
        empty={empty}
        groupOf={(hit) => word(`kinds.${hit.kind}`)}
        onPick={(hit) => {
          close();
          goTo(hit);
        }}
        renderItem={(hit) => (
          <>
            <Excerpt hit={hit} />
            <span className="cx-meta">{word(`properties.fields.${hit.field}`, { defaultValue: '' })}</span>
          </>
        )}
      />
    </BareDialog>
  );
}
