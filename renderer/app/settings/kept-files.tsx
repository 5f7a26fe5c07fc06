import { Button } from '@mantine/core';
import { FolderOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { KeptFile } from '../../../shared/contract/recovery.ts';
import { bareName } from '../../../shared/model/format.ts';
import { formatDay } from '../../ui/day-format.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { sizeWords } from '../../ui/when-words.ts';
import { ConfirmDelete } from './confirm-delete.tsx';
import { useDesk } from './desk-context.tsx';
import { Group, Item } from './group.tsx';
import { useGoToFile } from './use-go-to-file.ts';
import { useReveal } from './use-reveal.ts';

interface KeptFilesProps {
  readonly files: readonly KeptFile[];
  readonly onChanged: () => void;
}

/** The copies that are made of each file, one a day, and edits that wait for a file that could not take them. */
export function KeptFiles({ files, onChanged }: KeptFilesProps) {
  const { t } = useTranslation();
  const shown = files.filter(({ copies, waiting }) => copies.length > 0 || waiting > 0);
  return shown.map((file) => (
    <Group key={file.id} title={file.name ?? t('settings.recovery.unknown')} text={file.folder}>
      {file.waiting > 0 ? <Waiting file={file} /> : null}
      {file.copies.map((copy) => (
        <CopyOfDay key={copy.id} file={file} copy={copy} onChanged={onChanged} />
      ))}
    </Group>
  ));
}

function Waiting({ file }: { readonly file: KeptFile }) {
  const { t } = useTranslation();
  const goTo = useGoToFile();
  return (
    <Item name={t('settings.recovery.waiting', { count: file.waiting })} facts={t('settings.recovery.waitingText')}>
      {file.there ? <Button onClick={() => goTo(file.id)}>{t('settings.open')}</Button> : null}
    </Item>
  );
}

interface CopyOfDayProps {
  readonly file: KeptFile;
  readonly copy: KeptFile['copies'][number];
  readonly onChanged: () => void;
}

function CopyOfDay({ file, copy, onChanged }: CopyOfDayProps) {
  const { t, i18n } = useTranslation();
  const { connection } = useDesk();
  const report = useReportFault();
  const reveal = useReveal();
  const goTo = useGoToFile();
  // The desk names days by the world's clock; a day is a day.
  const day = formatDay(Date.parse(copy.day), i18n.language, { dateStyle: 'long', timeZone: 'UTC' });
  const bare = bareName(file.name ?? t('settings.recovery.unknown'));
  const open = () => {
    connection.client.recovery
      .open({ copy: copy.id, title: t('settings.recovery.copyName', { name: bare, day: copy.day }) })
      .then(({ id }) => goTo(id), report);
  };
  const remove = () => void connection.client.recovery.remove({ copies: [copy.id] }).then(onChanged, report);
  const name = t('settings.recovery.copyOf', { day });
  return (
    <Item name={name} facts={sizeWords(copy.bytes, i18n.language)}>
      <Button onClick={open} aria-label={t('settings.recovery.openCopy', { day })}>
        {t('settings.recovery.openAsNew')}
      </Button>
      {reveal ? <IconButton icon={FolderOpen} label={t('settings.reveal', { name })} size={32} onClick={() => reveal({ what: 'copy', id: copy.id })} /> : null}
      <ConfirmDelete label={t('settings.deleteWhat', { name })} text={t('settings.deleteForGood')} onDelete={remove} />
    </Item>
  );
}
