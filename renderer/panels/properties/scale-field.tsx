import { useTranslation } from 'react-i18next';
import { useRecord } from '../record/use-record.ts';
import { ScalePicker } from '../scales/scale-picker.tsx';
import { useOwnScales } from '../scales/use-own-scales.ts';

/** How a journey shows the values of its curves. */
export function ScaleField({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { record, writable } = useRecord('journey', id);
  const { own, choose, keep } = useOwnScales();
  if (!record) return null;
  return (
    <ScalePicker
      label={t('properties.fields.scale')}
      value={record.scale}
      own={own}
      disabled={!writable}
      onSave={(scale) => choose('journey', id, scale)}
      onKeep={(scale) => keep('journey', id, scale)}
    />
  );
}
