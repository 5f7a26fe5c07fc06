import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocumentStore } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';
import { formatDay } from '../../ui/day-format.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormActs } from '../../ui/form-acts.tsx';
import { useReportFault } from '../../ui/use-report-fault.ts';
import dialogClasses from '../dialogs/dialogs.module.css';
import { NameField } from '../drafts/name-field.tsx';
import { useOwnSignature } from './use-own-signature.ts';

/** The clock of the rest of the program. */
const MOMENT = { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** Everything is saved already: what Save adds is a name for this moment, to come back to. */
export function VersionDialog() {
  const { t, i18n } = useTranslation();
  const document = useDocumentStore();
  const view = useViewStore();
  const report = useReportFault();
  const author = useOwnSignature();
  const [name, setName] = useState(() => formatDay(Date.now(), i18n.language, MOMENT));
  const [busy, setBusy] = useState(false);
  const close = () => view.openDialog(null);
  const keep = async () => {
    await document.settled();
    const version = await document.host.versions.create({ name: name.trim(), author });
    notifications.show({ id: 'version', message: t('versions.kept', { name: version.name }) });
    close();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (busy || name.trim() === '') return;
    setBusy(true);
    keep()
      .catch(report)
      .finally(() => setBusy(false));
  };
  return (
    <Dialog onClose={close} title={t('versions.saveTitle')} size={440}>
      <form onSubmit={submit} className={dialogClasses['form']}>
        <p>{t('versions.saveText')}</p>
        <NameField label={t('versions.name')} value={name} onChange={setName} />
        <FormActs act={t('versions.keep')} onCancel={close} disabled={name.trim() === ''} busy={busy} className={dialogClasses['acts']} />
      </form>
    </Dialog>
  );
}
