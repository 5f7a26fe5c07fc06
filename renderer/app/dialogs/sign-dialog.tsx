import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewStore } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import fieldClasses from '../../ui/field.module.css';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { useDesk } from '../settings/desk-context.tsx';
import { PersonColour } from '../settings/person-colour.tsx';
import classes from './dialogs.module.css';
import { PERSON_COLOURS } from './person-colours.ts';

/** Who works here: kept on this machine and written beside what they edit. No account; nobody has to answer. */
export function SignDialog() {
  const { t } = useTranslation();
  const view = useViewStore();
  const { connection, profile, setProfile } = useDesk();
  const report = useReportFault();
  const [name, setName] = useState(profile?.name ?? '');
  const [colour, setColour] = useState<string>(profile?.colour ?? PERSON_COLOURS[0]);
  const close = () => view.openDialog(null);
  const sign = (as: string) => {
    close();
    connection.client.profile.write({ name: as, colour }).then(setProfile, report);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sign(name.trim());
  };
  return (
    <Dialog onClose={() => (profile?.asked ? close() : sign(''))} title={t('sign.title')} size={400}>
      <form className={classes['form']} onSubmit={submit}>
        <p style={{ color: 'var(--cx-ink-2)' }}>{t('sign.text')}</p>
        <TextInput
          label={t('sign.name')}
          placeholder={t('sign.me')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          classNames={fieldClasses}
          data-autofocus
          maxLength={200}
          autoComplete="name"
        />
        <div className={classes['field']}>
          <span aria-hidden>{t('sign.colour')}</span>
          <PersonColour value={colour} onChange={setColour} />
        </div>
        <div className={classes['acts']}>
          {profile?.asked ? <Button onClick={close}>{t('shell.cancel')}</Button> : <Button onClick={() => sign('')}>{t('sign.skip')}</Button>}
          <Button type="submit" variant="filled">
            {t('sign.sign')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
