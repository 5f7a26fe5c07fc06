import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TEMPLATES } from '../../../shared/contract/choices.ts';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { bareName, LANGUAGES } from '../../../shared/model/format.ts';
import { BareDialog } from '../../ui/bare-dialog.tsx';
import { fileAddress, go } from '../location.ts';
import { type Entry, EntryRow } from '../palette/entry-row.tsx';
import { findEntries } from '../palette/match.ts';
import { PickList } from '../palette/pick-list.tsx';
import { usePinyin } from '../palette/use-pinyin.ts';
import type { Beginning } from './beginning.ts';
import { templateName } from './use-own-templates.ts';

interface HomePaletteProps {
  readonly files: readonly DeskFile[];
  readonly own: readonly DeskFile[];
  readonly onBegin: (beginning: Beginning) => void;
  readonly onOpen: () => void;
  readonly onImport: () => void;
  readonly onClose: () => void;
}

/** Home's files, its beginnings and what it can do, found by a few letters. */
export function HomePalette(props: HomePaletteProps) {
  const { t } = useTranslation();
  const pinyin = usePinyin();
  const entries = useEntries(props);
  const [typed, setTyped] = useState('');
  const found = useMemo(() => findEntries(typed, entries, pinyin), [typed, entries, pinyin]);
  return (
    <BareDialog label={t('home.find.name')} onClose={props.onClose}>
      <PickList
        label={t('home.find.name')}
        placeholder={t('home.find.placeholder')}
        typed={typed}
        onType={setTyped}
        items={found}
        empty={t('home.find.nothing')}
        onPick={(entry) => {
          props.onClose();
          entry.run();
        }}
        renderItem={({ title, group, keys }) => <EntryRow title={title} group={group} keys={keys} />}
      />
    </BareDialog>
  );
}

function useEntries({ files, own, onBegin, onOpen, onImport }: HomePaletteProps): readonly Entry[] {
  const { t, i18n } = useTranslation();
  const others = LANGUAGES.filter((language) => language !== i18n.language).map((language) => i18n.getFixedT(language));
  const ofFile = (file: DeskFile): Entry => ({
    id: file.id,
    title: bareName(file.name),
    also: [file.name, file.folder],
    group: t(file.draft === null ? 'home.find.file' : 'drafts.mark'),
    keys: null,
    run: () => go(fileAddress(file.id)),
  });
  const doing = (id: 'newMap' | 'open' | 'import', keys: string | null, run: () => void): Entry => ({
    id,
    title: t(`home.${id}`),
    also: others.map((other) => other(`home.${id}`)),
    group: t('home.start'),
    keys,
    run,
  });
  const ofTemplate = (template: (typeof TEMPLATES)[number]): Entry => ({
    id: template,
    title: t(`home.templates.${template}`),
    also: others.map((other) => other(`home.templates.${template}`)),
    group: t('home.find.template'),
    keys: null,
    run: () => onBegin({ template }),
  });
  const ofOwn = (file: DeskFile): Entry => ({
    id: file.id,
    title: templateName(file),
    also: [],
    group: t('home.own.title'),
    keys: null,
    run: () => onBegin({ own: file }),
  });
  return [
    ...files.filter(({ missing }) => !missing).map(ofFile),
    doing('newMap', null, () => onBegin({ template: 'blank' })),
    doing('open', 'mod+O', onOpen),
    doing('import', 'mod+I', onImport),
    ...TEMPLATES.filter((template) => template !== 'blank').map(ofTemplate),
    ...own.map(ofOwn),
  ];
}
