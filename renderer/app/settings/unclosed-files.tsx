import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Recovery } from '../../../shared/contract/recovery.ts';
import { Group, Item } from './group.tsx';
import { useGoToFile } from './use-go-to-file.ts';

/** What was open when the program stopped: opening it mends what the stop left behind. */
export function UnclosedFiles({ files }: { readonly files: Recovery['unclosed'] }) {
  const { t } = useTranslation();
  const goTo = useGoToFile();
  if (files.length === 0) return null;
  return (
    <Group title={t('settings.recovery.unclosed')} text={t('settings.recovery.unclosedText')}>
      {files.map(({ id, name, folder, there }) => (
        <Item key={id} name={name ?? t('settings.recovery.unknown')} facts={there ? folder : t('home.missing', { folder })}>
          {there ? <Button onClick={() => goTo(id)}>{t('settings.open')}</Button> : null}
        </Item>
      ))}
    </Group>
  );
}
