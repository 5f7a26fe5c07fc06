import { type CSSProperties, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useView, useViewStore } from '../../state/index.ts';
import { WordChip } from '../../ui/chip.tsx';
import { EditableText } from '../../ui/editable-text.tsx';
import { usePersonaSlots } from '../record/use-persona-slots.ts';
import { useRecord } from '../record/use-record.ts';
import { BasisPicker } from './basis-picker.tsx';
import { PersonaMenu } from './persona-menu.tsx';
import { PersonaPicture } from './persona-picture.tsx';
import classes from './personas.module.css';

export function PersonaHeader({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { record, set, writable } = useRecord('persona', id);
  const slots = usePersonaSlots();
  const view = useViewStore();
  const naming = useView((state) => state.editing?.kind === 'persona' && state.editing.id === id);
  const named = useCallback(() => view.edit(null), [view]);
  if (!record) return null;
  const slot = slots(record.id);
  return (
    <header className={classes['header']}>
      <PersonaPicture id={id} slot={slot} />
      <div className={classes['who']}>
        <h1 className="cx-visually-hidden">{record.name || t('properties.unnamed')}</h1>
        <EditableText
          label={t('persona.name')}
          value={record.name}
          onSave={(name) => set({ name })}
          placeholder={t('properties.unnamed')}
          typeClass="cx-display"
          named={naming ? named : undefined}
          disabled={!writable}
        />
        <EditableText
          label={t('persona.tagLine')}
          value={record.tagLine}
          onSave={(tagLine) => set({ tagLine })}
          placeholder={writable ? t('persona.tagLineHint') : ''}
          typeClass={classes['tagLine'] ?? ''}
          disabled={!writable}
        />
        <div className={classes['badges']} style={{ '--persona': `var(--cx-${slot})` } as CSSProperties}>
          <BasisPicker label={t('persona.basisOf')} basis={record.basis} slot={slot} onChange={(basis) => set({ basis })} disabled={!writable} />
          {record.isSample ? <WordChip word={t('persona.sample')} /> : null}
        </div>
      </div>
      <div className={classes['top']}>
        <PersonaMenu id={id} />
      </div>
    </header>
  );
}
