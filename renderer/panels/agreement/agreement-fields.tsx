import { Button } from '@mantine/core';
import { BadgeCheck, CalendarClock, History } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { journeyBasis, reviewOf } from '../../../shared/analysis/index.ts';
import type { RecordOfKind } from '../../../shared/model/kinds.ts';
import { useDocument } from '../../records/index.ts';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { RecordFields } from '../record/record-fields.tsx';
import { useRecord } from '../record/use-record.ts';
import { AgreeForm } from './agree-form.tsx';
import classes from './agreement.module.css';
import { dayWords, today } from './today.ts';
import { useAgreements } from './use-agreements.ts';

const STATES = ['draft', 'in-review', 'agreed', 'retired'] as const;

/** How far people agree on the journey; apart from it, what it rests on; and when it is looked at again. */
export function AgreementFields({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { record, set, writable } = useRecord('journey', id);
  const [agreeing, setAgreeing] = useState(false);
  if (!record) return null;
  const choose = (agreement: string | null) => {
    setAgreeing(agreement === 'agreed');
    if (agreement !== 'agreed') set({ agreement: agreement as RecordOfKind<'journey'>['agreement'] });
  };
  return (
    <>
      <ChoiceField
        label={t('properties.fields.agreement')}
        value={record.agreement}
        choices={STATES.map((value) => ({ value, label: t(`properties.choices.agreement.${value}`) }))}
        onSave={choose}
        disabled={!writable}
      />
      {agreeing ? <AgreeForm journey={record} onDone={() => setAgreeing(false)} /> : null}
      <Agreed journey={record} />
      {record.agreement === 'agreed' && writable && !agreeing ? (
        <Button size="compact-sm" variant="subtle" onClick={() => setAgreeing(true)} className={classes['again'] ?? ''}>
          {t('agreement.agreeToo')}
        </Button>
      ) : null}
      <Basis id={id} />
      <RecordFields
        kind="journey"
        id={id}
        fields={[
          ['reviewEvery', 'number'],
          ['nextReviewOn', 'day'],
        ]}
      />
      <ReviewDue journey={record} />
    </>
  );
}

function Agreed({ journey }: { readonly journey: RecordOfKind<'journey'> }) {
  const { t, i18n } = useTranslation();
  const since = useAgreements().get(journey.id);
  const people = useDocument((state) => state.records.person);
  if (journey.agreedBy.length === 0 && !since) return null;
  return (
    <>
      <ul className={classes['agreed']} aria-label={t('agreement.agreedBy')}>
        {journey.agreedBy.toReversed().map(({ person, department, date, version }) => (
          <li key={`${person}${date}${version}`}>
            <BadgeCheck size={16} strokeWidth={1.5} aria-hidden />
            <span>
              <b>{people.get(person)?.name || person}</b>
              {department ? <span>{department}</span> : null}
              <span className="cx-meta">
                {[dayWords(date, i18n.language), version ? t('agreement.onVersion', { version }) : ''].filter(Boolean).join(' · ')}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {since && since.edits > 0 ? (
        <p className={classes['changed']}>
          <History size={16} strokeWidth={1.5} aria-hidden />
          {t('agreement.changedSince', { count: since.edits })}
        </p>
      ) : null}
    </>
  );
}

function Basis({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const records = useDocument((state) => state.records);
  const { basis, backed, steps } = useMemo(() => journeyBasis(records, id), [records, id]);
  if (basis === null) return null;
  return (
    <p className={classes['basis']}>
      <span className={classes['name']}>{t('properties.fields.basis')}</span>
      <span>
        {t(`agreement.basis.${basis}`)} <span className="cx-meta">{t('agreement.stepsBacked', { backed, steps })}</span>
      </span>
    </p>
  );
}

function ReviewDue({ journey }: { readonly journey: RecordOfKind<'journey'> }) {
  const { t, i18n } = useTranslation();
  const review = reviewOf(journey, today());
  if (!review || (!review.overdue && journey.nextReviewOn !== null)) return null;
  return (
    <p className={classes['changed']}>
      <CalendarClock size={16} strokeWidth={1.5} aria-hidden />
      {t(review.overdue ? 'agreement.overdue' : 'agreement.due', { day: dayWords(review.on, i18n.language) })}
    </p>
  );
}
