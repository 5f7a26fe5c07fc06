import { useTranslation } from 'react-i18next';
import { liveRecord } from '../../../shared/model/kinds.ts';
import { useDocument } from '../../records/index.ts';
import { Section } from '../../ui/section.tsx';
import { OwnFields } from '../card-fields/own-fields.tsx';
import { BulkFields } from './bulk-fields.tsx';
import { BULK_CARD_FIELDS } from './bulk-groups.ts';
import { BulkKindField } from './bulk-kind-field.tsx';

/** What several cards have in common, and the fields of one's own that their kinds have. */
export function BulkCardFields({ cards }: { readonly cards: readonly string[] }) {
  const { t } = useTranslation();
  const kinds = useDocument(({ records }) => [...new Set(cards.flatMap((id) => liveRecord(records, 'card', id)?.kind ?? []))].join(' '));
  return (
    <>
      <Section title={t('properties.groups.whatAll')}>
        <BulkKindField cards={cards} />
        <BulkFields kind="card" ids={cards} fields={BULK_CARD_FIELDS} />
      </Section>
      <OwnFields cards={cards} kinds={kinds.split(' ') as never} />
    </>
  );
}
