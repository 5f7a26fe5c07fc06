import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import fieldClasses from '../../ui/field.module.css';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { useShell } from '../shell/shell-context.ts';
import { focus } from './focus.ts';
import classes from './settings.module.css';

interface ChooseFolderProps {
  readonly what: 'home' | 'files';
  readonly label: string;
  /** It stands where another step was. */
  readonly isBack?: boolean;
  /** Rejects where the folder will not do, which is told; a written path stays in its field for mending then. */
  readonly onChosen: (path: string) => Promise<void>;
}

/** The system's dialog where there is one; a browser knows no folders of this machine, so the path is written. */
export function ChooseFolder({ what, label, isBack = false, onChosen }: ChooseFolderProps) {
  const { t } = useTranslation();
  const shell = useShell();
  const report = useReportFault();
  const [path, setPath] = useState<string | null>(null);
  // Who has written a path, or given it up, goes on at the button that stands there again.
  const [wasWriting, setWasWriting] = useState(false);
  const write = (written: string | null) => {
    setWasWriting(true);
    setPath(written);
  };
  const choose = () => {
    if (shell)
      void shell.client
        .chooseFolder({ what })
        .then((chosen) => (chosen === null ? undefined : onChosen(chosen)))
        .catch(report);
    else write('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!path?.trim()) return;
    onChosen(path.trim()).then(() => write(null), report);
  };
  if (path === null)
    return (
      <Button ref={isBack || wasWriting ? focus : null} className={classes['choose'] ?? ''} onClick={choose}>
        {label}
      </Button>
    );
  return (
    <form onSubmit={submit} className={classes['typed']}>
      <TextInput
        ref={focus}
        label={t('settings.dataFolders.path')}
        value={path}
        onChange={(event) => write(event.currentTarget.value)}
        classNames={fieldClasses}
        spellCheck={false}
      />
      <Button onClick={() => write(null)}>{t('settings.dataFolders.cancel')}</Button>
      <Button type="submit" variant="filled" disabled={path.trim() === ''}>
        {t('settings.dataFolders.go')}
      </Button>
    </form>
  );
}
