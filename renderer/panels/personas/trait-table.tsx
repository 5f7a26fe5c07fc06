import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { addTrait, deleteRecords } from '../../../shared/commands/index.ts';
import type { RecordOfKind } from '../../../shared/model/kinds.ts';
import { useDocumentStore } from '../../records/index.ts';
import { EditableText } from '../../ui/editable-text.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useFocusAfterRemoval } from '../../ui/use-focus-after-removal.ts';
import { useOrdered } from '../record/use-live.ts';
import { type Slot, usePersonaSlots } from '../record/use-persona-slots.ts';
import { useRecord } from '../record/use-record.ts';
import { AddLine } from './add-line.tsx';
import { BasisPicker } from './basis-picker.tsx';
import classes from './personas.module.css';
import { TraitGroup } from './trait-group.tsx';

/** What we believe of this persona, each statement with what it rests on. */
export function TraitTable({ persona }: { readonly persona: string }) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const { record, writable } = useRecord('persona', persona);
  const slots = usePersonaSlots();
  const rows = useFocusAfterRemoval<HTMLTableSectionElement>();
  const traits = useOrdered('trait').filter((trait) => trait.persona === persona);
  if (!record) return null;
  const guessed = traits.filter((trait) => trait.basis === 'assumption').length;
  const slot = slots(record.id);
  return (
    <section className={classes['block']} aria-labelledby="traits">
      <div className={classes['blockHead']}>
        <h2 id="traits" className="cx-head">
          {t('persona.traits')}
        </h2>
        {traits.length > 0 ? <span className="cx-meta">{t('persona.assumptionsOf', { count: guessed, all: traits.length })}</span> : null}
      </div>
      {traits.length > 0 ? (
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">{t('persona.believed')}</th>
              <th scope="col" className={classes['narrow']}>
                {t('persona.group')}
              </th>
              <th scope="col" className={classes['narrow']}>
                {t('properties.fields.basis')}
              </th>
              <th scope="col">
                <span className="cx-visually-hidden">{t('persona.removeTrait')}</span>
              </th>
            </tr>
          </thead>
          <tbody ref={rows}>
            {traits.map((trait) => (
              <TraitRow key={trait.id} trait={trait} slot={slot} />
            ))}
          </tbody>
        </table>
      ) : (
        <p className={classes['hint']}>{t('persona.noTraits')}</p>
      )}
      {writable ? <AddLine label={t('persona.addTrait')} onAdd={(text) => document.run(addTrait, { persona, group: 'belief', text })} /> : null}
    </section>
  );
}

function TraitRow({ trait, slot }: { readonly trait: RecordOfKind<'trait'>; readonly slot: Slot }) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const { set, writable } = useRecord('trait', trait.id);
  return (
    <tr>
      <td>
        <EditableText label={t('persona.trait')} value={trait.text} onSave={(text) => set({ text })} disabled={!writable} />
      </td>
      <td>
        <TraitGroup group={trait.group} onChange={(group) => set({ group })} disabled={!writable} />
      </td>
      <td>
        <BasisPicker label={t('properties.fields.basis')} basis={trait.basis} slot={slot} onChange={(basis) => set({ basis })} disabled={!writable} />
      </td>
      <td>
        <IconButton
          icon={X}
          label={t('persona.removeTrait')}
          onClick={() => document.run(deleteRecords, { items: [{ kind: 'trait', id: trait.id }] })}
          disabled={!writable}
        />
      </td>
    </tr>
  );
}
