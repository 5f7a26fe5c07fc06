import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewStore } from '../../state/index.ts';
import { BareDialog } from '../../ui/bare-dialog.tsx';
import { EntryRow } from './entry-row.tsx';
import { findEntries } from './match.ts';
import { PickList } from './pick-list.tsx';
import { type PaletteEntry, usePaletteEntries } from './use-palette-entries.ts';
import { usePinyin } from './use-pinyin.ts';

const MOST_SHOWN = 150;

/** Type a few letters of what you want. */
export function Palette({ onSearch }: { readonly onSearch: (text: string) => void }) {
  const { t } = useTranslation();
  const view = useViewStore();
  const entries = usePaletteEntries();
  const pinyin = usePinyin();
  const [typed, setTyped] = useState('');
  const found = useMemo(() => findEntries(typed, entries, pinyin).slice(0, MOST_SHOWN), [typed, entries, pinyin]);
  const text = typed.trim();
  const search: PaletteEntry = {
    id: 'search-for',
    title: t('palette.searchFor', { text }),
    also: [],
    group: '',
    keys: null,
    can: true,
    run: () => onSearch(text),
  };
  const close = () => view.openDialog(null);
  return (
    <BareDialog label={t('palette.name')} onClose={close}>
      <PickList
        label={t('palette.name')}
        placeholder={t('palette.placeholder')}
        typed={typed}
        onType={setTyped}
        items={[...found.filter(({ can }) => can), ...(text === '' ? [] : [search]), ...found.filter(({ can }) => !can)]}
        isOff={({ can }) => !can}
        empty={t('palette.nothing')}
        onPick={(entry) => {
          close();
          entry.run();
        }}
        renderItem={({ title, group, keys }) => <EntryRow title={title} group={group} keys={keys} />}
      />
    </BareDialog>
  );
}
