import { Button } from '@mantine/core';
import { FolderOpen, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SalvagedFile } from '../../../shared/contract/recovery.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { whenWords } from '../../ui/when-words.ts';
import { useDesk } from './desk-context.tsx';
import { Group, Item } from './group.tsx';
import { useGoToFile } from './use-go-to-file.ts';
import { useReveal } from './use-reveal.ts';

interface SalvagedFilesProps {
  readonly files: readonly SalvagedFile[];
  readonly onChanged: () => void;
}

/** Maps that were made of what was whole of damaged files. They are files like any other: only their line here can be taken away. */
export function SalvagedFiles({ files, onChanged }: SalvagedFilesProps) {
  const { t, i18n } = useTranslation();
  const { connection } = useDesk();
  const report = useReportFault();
  const reveal = useReveal();
  const goTo = useGoToFile();
  if (files.length === 0) return null;
  const forget = (id: string) => void connection.client.recovery.forgetSalvaged({ id }).then(onChanged, report);
  const factsOf = ({ from, losses, at }: SalvagedFile) =>
    [
      t('settings.recovery.from', { name: from }),
      losses === 0 ? t('shell.lostNothing') : t('settings.recovery.losses', { count: losses }),
      whenWords(at, Date.now(), i18n.language),
    ].join(' · ');
  return (
    <Group title={t('settings.recovery.salvaged')}>
      {files.map((file) => (
        <Item key={file.id} name={file.name} facts={file.there ? factsOf(file) : t('home.missing', { folder: file.folder })}>
          {file.there ? <Button onClick={() => goTo(file.id)}>{t('settings.open')}</Button> : null}
          {file.there && reveal ? (
            <IconButton icon={FolderOpen} label={t('settings.reveal', { name: file.name })} size={32} onClick={() => reveal({ what: 'file', id: file.id })} />
          ) : null}
          <IconButton icon={X} label={t('settings.recovery.forget', { name: file.name })} size={32} onClick={() => forget(file.id)} />
        </Item>
      ))}
    </Group>
  );
}
