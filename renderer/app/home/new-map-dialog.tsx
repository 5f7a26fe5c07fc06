import { Button, Loader, SegmentedControl, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import type { Language } from '../../../shared/model/format.ts';
import { Dialog } from '../../ui/dialog.tsx';
import fieldClasses from '../../ui/field.module.css';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { fileAddress, go } from '../location.ts';
import { useDesk } from '../settings/desk-context.tsx';
import type { Beginning } from './beginning.ts';
import { BeginningField } from './beginning-field.tsx';
import classes from './home.module.css';
import { useUsualTitle } from './use-usual-title.ts';

interface NewMapDialogProps {
  readonly first: Beginning;
  /** The templates of one's own. */
  readonly own: readonly DeskFile[];
  readonly onClose: () => void;
}

/** Asks what a new map is called, what it begins with, and in which language it words its built-in titles. */
export function NewMapDialog({ first, own, onClose }: NewMapDialogProps) {
  const { t, i18n } = useTranslation();
  const { connection } = useDesk();
  const report = useReportFault();
  const [beginning, setBeginning] = useState(first);
  const [language, setLanguage] = useState(i18n.language as Language);
  const [title, setTitle] = useState('');
  const [busy, setBusy] = useState(false);
  const under = useRef<AbortController | null>(null);
  const usualTitle = useUsualTitle(beginning, language);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const stop = new AbortController();
    under.current = stop;
    try {
      const named = title.trim() || usualTitle;
      const { files, templates } = connection.client;
      const file = beginning.own
        ? await templates.create({ id: beginning.own.id, title: named }, { signal: stop.signal })
        : await files.create({ title: named, template: beginning.template, language }, { signal: stop.signal });
      if (!stop.signal.aborted) go(fileAddress(file.id));
    } catch (error) {
      // A cancelled map leaves no file behind, and nothing to tell.
      if (stop.signal.aborted) return;
      report(error);
      setBusy(false);
    }
  };
  const cancel = () => {
    under.current?.abort();
    onClose();
  };
  return (
    <Dialog onClose={cancel} title={t('home.newMap')} size={520}>
      <form onSubmit={(event) => void make(event)} className={classes['form']}>
        <TextInput
          label={t('home.journeyTitle')}
          placeholder={usualTitle}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          classNames={fieldClasses}
          data-autofocus
          maxLength={200}
        />
        <BeginningField value={beginning} own={own} onChange={setBeginning} />
        {beginning.own ? null : (
          <fieldset className={classes['choice']}>
            <legend>{t('home.mapLanguage')}</legend>
            <SegmentedControl
              fullWidth
              value={language}
              onChange={(value) => setLanguage(value as Language)}
              data={[
                { value: 'en', label: 'English' },
                { value: 'zh-CN', label: '中文' },
              ]}
              aria-label={t('home.mapLanguage')}
            />
          </fieldset>
        )}
        <div className={classes['acts']}>
          <Button onClick={cancel}>{t('shell.cancel')}</Button>
          <Button type="submit" variant="filled" aria-disabled={busy} leftSection={busy ? <Loader size={14} color="var(--cx-on-accent)" /> : null}>
            <span aria-live="polite">{t(busy ? 'home.creating' : 'home.create')}</span>
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
