import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonaList } from '../../../shared/model/persona.ts';
import { EditableText } from '../../ui/editable-text.tsx';
import { useRecord } from '../record/use-record.ts';
import { AddLine } from './add-line.tsx';
import classes from './personas.module.css';

interface PersonaListBlockProps {
  readonly id: string;
  readonly list: PersonaList;
}

/** One list of a persona. An entry that is emptied goes. */
export function PersonaListBlock({ id, list }: PersonaListBlockProps) {
  const { t } = useTranslation();
  const heading = useId();
  const { record, set, writable } = useRecord('persona', id);
  if (!record) return null;
  const items = record[list];
  const title = t(`properties.fields.${list}`);
  const replace = (index: number, text: string) => set({ [list]: items.map((item, at) => (at === index ? text : item)).filter(Boolean) });
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className="cx-strong">
        {title}
      </h3>
      <ul>
        {keyed(items).map(({ key, item }, index) => (
          <li key={key} className={classes['item']}>
            <EditableText
              label={t('persona.entryOf', { list: title, number: index + 1 })}
              value={item}
              onSave={(text) => replace(index, text)}
              disabled={!writable}
            />
          </li>
        ))}
      </ul>
      {writable ? (
        <AddLine label={t('persona.addTo', { list: title })} hint={t('persona.addHint')} onAdd={(text) => set({ [list]: [...items, text] })} />
      ) : null}
    </section>
  );
}

/** Texts have no id: the same text twice is told apart by counting. */
function keyed(items: readonly string[]): readonly { readonly key: string; readonly item: string }[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const count = (seen.get(item) ?? 0) + 1;
    seen.set(item, count);
    return { key: `${item}\n${count}`, item };
  });
}
