import { TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysAfter } from '../../../shared/analysis/index.ts';
import { agreeJourney, nextVersion } from '../../../shared/commands/index.ts';
import { liveRecord, type RecordOfKind } from '../../../shared/model/kinds.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import fieldClasses from '../../ui/field.module.css';
import { FormActs } from '../../ui/form-acts.tsx';
import classes from './agreement.module.css';
import { today } from './today.ts';

/** Who agrees, from which department, and to which version. */
export function AgreeForm({ journey, onDone }: { readonly journey: RecordOfKind<'journey'>; readonly onDone: () => void }) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const me = useDocument((state) => liveRecord(state.records, 'person', state.person));
  const [person, setPerson] = useState(me?.name ?? '');
  const [department, setDepartment] = useState(me?.department ?? '');
  const [version, setVersion] = useState(nextVersion(journey.agreedBy));
  const form = useRef<HTMLFormElement>(null);
  // The focus brings only the first field into sight. Nothing is returned: newer browsers answer a promise, which is no clean-up.
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const agree = (event: FormEvent) => {
    event.preventDefault();
    const date = today();
    const nextReviewOn = journey.reviewEvery === null ? null : daysAfter(date, journey.reviewEvery);
    document.run(agreeJourney, { journey: journey.id, person: person.trim(), department: department.trim(), date, version: version.trim(), nextReviewOn });
    onDone();
  };
  const fields = [
    ['who', person, setPerson],
    ['department', department, setDepartment],
    ['version', version, setVersion],
  ] as const;
  return (
    <form ref={form} className={classes['form']} onSubmit={agree} aria-label={t('agreement.agree')}>
      {fields.map(([field, value, set], index) => (
        <TextInput
          key={field}
          label={t(`agreement.${field}`)}
          value={value}
          onChange={(event) => set(event.currentTarget.value)}
          classNames={fieldClasses}
          maxLength={200}
          autoFocus={index === 0}
        />
      ))}
      <FormActs act={t('agreement.agree')} onCancel={onDone} disabled={person.trim() === ''} />
    </form>
  );
}
