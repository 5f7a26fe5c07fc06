import { SegmentedControl, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { live, liveRecord } from '../../../shared/model/kinds.ts';
import type { Parcel } from '../../../shared/model/parcel.ts';
import { packed, useActions } from '../../actions/index.ts';
import { selectedRecords } from '../../actions/subject.ts';
import { useDocument } from '../../records/index.ts';
import { useView, useViewStore } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import fieldClasses from '../../ui/field.module.css';
import { FormActs } from '../../ui/form-acts.tsx';
import classes from './dialogs.module.css';
import { useSaveTemplate } from './use-save-template.ts';

/** Keeps the shown journey, or what is selected of it, among the templates that Home lists. */
export function TemplateDialog({ file }: { readonly file: string }) {
  const { t } = useTranslation();
  const view = useViewStore();
  const journey = useView((state) => state.journey);
  const title = useDocument((state) => liveRecord(state.records, 'journey', journey)?.title ?? '');
  const { context } = useActions();
  const [held] = useState(() => ({ part: packed(context, false), items: selectedRecords(context) }));
  const [whole, setWhole] = useState(!held.part || held.part.what === 'cards');
  const [name, setName] = useState(whole ? title : partName(held.part, title));
  const [withCards, setWithCards] = useState(false);
  const close = () => view.openDialog(null);
  const { busy, save } = useSaveTemplate(file, close);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (journey !== null && name.trim() !== '') save({ journey, name: name.trim(), withCards, items: held.items, part: whole ? null : held.part });
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
        {held.part ? (
          <SegmentedControl
            fullWidth
            value={whole ? 'whole' : 'part'}
            onChange={(value) => setWhole(value === 'whole')}
            data={[
              { value: 'whole', label: t('shell.template.whole') },
              { value: 'part', label: t('shell.template.part') },
            ]}
            aria-label={t('shell.template.which')}
          />
        ) : null}
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
        <FormActs act={t('shell.template.save')} onCancel={close} disabled={name.trim() === ''} busy={busy} className={classes['acts']} />
      </form>
    </Dialog>
  );
}

/** A part of one stage is called after it. */
function partName(part: Parcel | null, otherwise: string): string {
  const [stage, another] = part ? live(part.records, 'stage') : [];
  return stage && !another && stage.name !== '' ? stage.name : otherwise;
}
