import { useTranslation } from 'react-i18next';
import type { Scale } from '../../../shared/model/scale.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { useRecord } from '../record/use-record.ts';

/** The scales people ask for; the file keeps every score on one scale, this only chooses how it is shown. */
const SCALES: readonly Scale[] = [
  { min: -2, max: 2, step: 0.1 },
  { min: -3, max: 3, step: 0.1 },
  { min: 1, max: 5, step: 0.1 },
  { min: 0, max: 10, step: 0.1 },
];

const keyOf = (scale: Scale) => `${scale.min}/${scale.max}`;

export function ScaleField({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { record, set, writable } = useRecord('journey', id);
  if (!record) return null;
  const shown = SCALES.some((scale) => keyOf(scale) === keyOf(record.scale)) ? SCALES : [...SCALES, record.scale];
  const choices = shown.map((scale) => ({ value: keyOf(scale), label: t('properties.scaleFromTo', { from: signed(scale.min), to: signed(scale.max) }) }));
  const save = (key: string | null) => {
    const scale = SCALES.find((one) => keyOf(one) === key);
    if (scale) set({ scale });
  };
  return <ChoiceField label={t('properties.fields.scale')} value={keyOf(record.scale)} choices={choices} onSave={save} disabled={!writable} />;
}

function signed(value: number): string {
  return value < 0 ? `−${-value}` : String(value);
}
