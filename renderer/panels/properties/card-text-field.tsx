import { useTranslation } from 'react-i18next';
import { cardText, editCardText } from '../../../shared/commands/index.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useRecord } from '../record/use-record.ts';

/** The card's text; of a touchpoint its name, which all its cards share. */
export function CardTextField({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const { record, writable } = useRecord('card', id);
  const text = useDocument((state) => (record ? cardText(state.records, record) : ''));
  const label = record?.kind === 'touchpoint' ? t('properties.fields.touchpointName') : t('properties.fields.text');
  return <TextField label={label} value={text} onSave={(next) => document.run(editCardText, { card: id, text: next })} disabled={!writable} multiline />;
}
