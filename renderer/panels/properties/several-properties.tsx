import { Button } from '@mantine/core';
import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../actions/index.ts';
import type { Selected } from '../../state/index.ts';
import { Section } from '../../ui/section.tsx';
import { useWord } from '../../ui/use-word.ts';
import { useWritable } from '../record/use-record.ts';
import { BulkCardFields } from './bulk-card-fields.tsx';
import { BulkFields } from './bulk-fields.tsx';
import { BULK_LANE_FIELDS, BULK_STAGE_FIELDS, BULK_STEP_FIELDS } from './bulk-groups.ts';
import { PanelHead } from './panel-head.tsx';

/** Several stages, steps or lanes: things of one kind are selected together. */
function BulkHeads({ selection }: { readonly selection: readonly Selected[] }) {
  const { t } = useTranslation();
  const kind = selection[0]?.kind;
  const ids = selection.map(({ id }) => id);
  if (kind !== 'stage' && kind !== 'step' && kind !== 'lane') return null;
  return (
    <Section title={t('properties.groups.whatAll')}>
      {kind === 'stage' ? <BulkFields kind="stage" ids={ids} fields={BULK_STAGE_FIELDS} /> : null}
      {kind === 'step' ? <BulkFields kind="step" ids={ids} fields={BULK_STEP_FIELDS} /> : null}
      {kind === 'lane' ? <BulkFields kind="lane" ids={ids} fields={BULK_LANE_FIELDS} /> : null}
    </Section>
  );
}

/** Several things at once: how many of what, and what can be done to all of them. */
export function SeveralProperties({ selection }: { readonly selection: readonly Selected[] }) {
  const { t } = useTranslation();
  const say = useWord();
  const actions = useActions();
  const writable = useWritable();
  const counts = Object.entries(Object.groupBy(selection, (one) => one.kind)).map(([kind, items]) => ({ kind, count: items?.length ?? 0 }));
  const only = counts.length === 1 ? counts[0] : undefined;
  const cards = selection.flatMap((one) => (one.kind === 'card' ? one.id : []));
  return (
    <>
      <PanelHead
        title={only ? say(`properties.severalOf.${only.kind}`, { count: only.count }) : t('properties.several', { count: selection.length })}
        chips={only ? [] : counts.map(({ kind, count }) => say(`properties.severalOf.${kind}`, { count }))}
      />
      {cards.length > 0 ? <BulkCardFields cards={cards} /> : null}
      <BulkHeads selection={selection} />
      <Section title={t('properties.groups.more')}>
        <Button
          leftSection={<Trash2 size={16} strokeWidth={1.5} />}
          onClick={() => actions.run('delete')}
          disabled={!writable}
          style={{ justifySelf: 'start' }}
        >
          {t('properties.deleteAll')}
        </Button>
      </Section>
    </>
  );
}
