import { Settings2 } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardKind } from '../../../shared/model/card-kinds.ts';
import { useDocument } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Section } from '../../ui/section.tsx';
import classes from './card-fields.module.css';
import { OwnField } from './own-field.tsx';
import { useCardFields } from './use-card-fields.ts';

interface OwnFieldsProps {
  readonly cards: readonly string[];
  readonly kinds: readonly CardKind[];
}

/** The fields of the user's own that cards of all these kinds have; what is written goes to each of the cards. */
export function OwnFields({ cards, kinds }: OwnFieldsProps) {
  const { t } = useTranslation();
  const view = useViewStore();
  const writable = useDocument((state) => state.saving !== 'read-only');
  const defined = useCardFields();
  const fields = useMemo(() => defined.filter(({ cardKinds }) => cardKinds.length === 0 || kinds.every((kind) => cardKinds.includes(kind))), [defined, kinds]);
  const manage = <IconButton icon={Settings2} label={t('cardFields.manage')} onClick={() => view.openDialog('card-fields')} disabled={!writable} size={24} />;
  return (
    <Section title={t('cardFields.own')} aside={manage}>
      {fields.length === 0 ? <p className={classes['hint']}>{t(defined.length === 0 ? 'cardFields.none' : 'cardFields.noneHere')}</p> : null}
      {fields.map((field) => (
        <OwnField key={`${cards[0]} ${field.id} ${field.kind}`} field={field} cards={cards} />
      ))}
    </Section>
  );
}
