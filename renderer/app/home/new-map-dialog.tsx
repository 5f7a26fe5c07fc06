import { Button, Loader, SegmentedControl, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TEMPLATES } from '../../../shared/contract/desk-contract.ts';
import type { Language } from '../../../shared/model/format.ts';
import { Dialog } from '../../ui/dialog.tsx';
import fieldClasses from '../../ui/field.module.css';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { fileAddress, go } from '../location.ts';
import { useDesk } from '../settings/desk-context.tsx';
import classes from './home.module.css';

export type TemplateName = (typeof TEMPLATES)[number];
export interface NewMap {
  readonly template: TemplateName;
}

interface NewMapDialogProps {
  readonly first: NewMap;
  readonly onClose: () => void;
}

/** Asks what a new map is called, what it begins with, and in which language it words its built-in titles. */
export function NewMapDialog({ first, onClose }: NewMapDialogProps) {
  const { t, i18n } = useTranslation();
  const { connection } = useDesk();
  const report = useReportFault();
  const [template, setTemplate] = useState<TemplateName>(first.template);
  const [language, setLanguage] = useState(i18n.language as Language);
  const [title, setTitle] = useState('');
  const [busy, setBusy] = useState(false);
  const under = useRef<AbortController | null>(null);
  const usualTitle = i18n.getFixedT(language)(`home.templates.${template}.journey`);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const stop = new AbortController();
    under.current = stop;
    try {
      const file = await connection.client.files.create({ title: title.trim() || usualTitle, template, language }, { signal: stop.signal });
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
    <Dialog onClose={cancel} title={t('home.newMap')} size={440}>
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
        <fieldset className={classes['choice']}>
          <legend>{t('home.beginWith')}</legend>
          <SegmentedControl
            fullWidth
            value={template}
            onChange={(value) => setTemplate(value as TemplateName)}
            data={TEMPLATES.map((one) => ({ value: one, label: t(`home.templates.${one}.title`) }))}
            aria-label={t('home.beginWith')}
          />
          <p className="cx-meta">{t(`home.templates.${template}.text`)}</p>
        </fieldset>
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
