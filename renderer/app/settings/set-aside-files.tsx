import { FolderOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SetAside } from '../../../shared/contract/recovery.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { whenWords } from '../../ui/when-words.ts';
import { ConfirmDelete } from './confirm-delete.tsx';
import { useDesk } from './desk-context.tsx';
import { Group, Item } from './group.tsx';
import { useReveal } from './use-reveal.ts';

interface SetAsideFilesProps {
  readonly files: readonly SetAside[];
  readonly onChanged: () => void;
}

/** Small files of the program's own that could not be read: settings, profile, lists. */
export function SetAsideFiles({ files, onChanged }: SetAsideFilesProps) {
  const { t, i18n } = useTranslation();
  const { connection } = useDesk();
  const report = useReportFault();
  const reveal = useReveal();
  if (files.length === 0) return null;
  const remove = (id: string) => void connection.client.recovery.removeSetAside({ id }).then(onChanged, report);
  return (
    <Group title={t('settings.recovery.setAside')} text={t('settings.recovery.setAsideText')}>
      {files.map(({ id, name, at }) => (
        <Item key={id} name={name} facts={whenWords(at, Date.now(), i18n.language)}>
          {reveal ? <IconButton icon={FolderOpen} label={t('settings.reveal', { name })} size={32} onClick={() => reveal({ what: 'set-aside', id })} /> : null}
          <ConfirmDelete label={t('settings.deleteWhat', { name })} text={t('settings.deleteForGood')} onDelete={() => remove(id)} />
        </Item>
      ))}
    </Group>
  );
}
