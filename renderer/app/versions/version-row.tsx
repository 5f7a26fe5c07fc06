import { Button, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../../shared/contract/versions.ts';
import { usePerson } from '../../panels/comments/use-person.ts';
import { EditableText } from '../../ui/editable-text.tsx';
import { whenWords } from '../../ui/when-words.ts';
import classes from '../drafts/drafts.module.css';

interface VersionRowProps {
  readonly version: Version;
  /** A copy of it is being made. */
  readonly busy: boolean;
  /** null: the file is read-only. */
  readonly onRename: ((name: string) => void) | null;
  readonly onOpen: () => void;
}

/** Stamps count microseconds. */
const PER_MILLISECOND = 1_000;

export function VersionRow({ version, busy, onRename, onOpen }: VersionRowProps) {
  const { t, i18n } = useTranslation();
  const author = usePerson(version.author);
  const when = whenWords(version.stamp / PER_MILLISECOND, Date.now(), i18n.language);
  const rename = (name: string) => {
    if (name.trim() !== '') onRename?.(name.trim().slice(0, 200));
  };
  return (
    <li className={classes['row']}>
      <span className={classes['what']}>
        <EditableText label={t('versions.name')} value={version.name} onSave={rename} typeClass="cx-strong" disabled={onRename === null} />
        <span className="cx-meta">{version.author === null ? when : `${author.name} · ${when}`}</span>
      </span>
      <Button
        onClick={onOpen}
        leftSection={busy ? <Loader size={14} color="var(--cx-accent)" /> : null}
        aria-label={t('versions.openNamed', { name: version.name })}
      >
        {t('versions.open')}
      </Button>
    </li>
  );
}
