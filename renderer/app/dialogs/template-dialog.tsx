import { Button, Loader, SegmentedControl, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { liveRecord } from '../../../shared/model/kinds.ts';
import { useDocument } from '../../records/index.ts';
import { useView, useViewStore } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import fieldClasses from '../../ui/field.module.css';
import classes from './dialogs.module.css';
import { useSaveTemplate } from './use-save-template.ts';

/** Keeps the shown journey among the templates that Home lists. */
export function TemplateDialog({ file }: { readonly file: string }) {
  const { t } = useTranslation();
  const view = useViewStore();
  const journey = useView((state) => state.journey);
  const title = useDocument((state) => liveRecord(state.records, 'journey', journey)?.title ?? '');
  const [name, setName] = useState(title);
  const [withCards, setWithCards] = useState(false);
  const close = () => view.openDialog(null);
  const { busy, save } = useSaveTemplate(file, close);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (journey !== null && name.trim() !== '') save({ journey, name: name.trim(), withCards });
  };
  return (
    <Dialog onClose={close} title={t('shell.template.title')} size={440}>
      <form onSubmit={submit} className={classes['form']}>
        <TextInput
          label={t('shell.template.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          classNames={fieldClasses}
          data-autofocus
          maxLength={200}
        />
        <SegmentedControl
          fullWidth
          value={withCards ? 'cards' : 'structure'}
          onChange={(value) => setWithCards(value === 'cards')}
          data={[
            { value: 'structure', label: t('shell.template.structure') },
            { value: 'cards', label: t('shell.template.cards') },
          ]}
          aria-label={t('shell.template.what')}
        />
        <p className="cx-meta">{t(withCards ? 'shell.template.cardsText' : 'shell.template.structureText')}</p>
        <div className={classes['acts']}>
          <Button onClick={close}>{t('shell.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={name.trim() === ''} leftSection={busy ? <Loader size={14} color="var(--cx-on-accent)" /> : null}>
            {t('shell.template.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
