import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { readParcel } from '../../../shared/interchange/parcel/parcel-text.ts';
import { bareName } from '../../../shared/model/format.ts';
import type { Parcel } from '../../../shared/model/parcel.ts';
import { selectCarried, useActions, whereToPaste } from '../../actions/index.ts';
import { useViewStore } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { useDesk } from '../settings/desk-context.tsx';
import classes from './carry.module.css';
import { FileChoice } from './file-choice.tsx';
import { ParcelPreview } from './parcel-preview.tsx';

interface Chosen {
  readonly template: DeskFile;
  readonly parcel: Parcel;
}

/** Puts a template of one's own into the shown journey: its stages behind the present one, unless somebody says otherwise. */
export function InsertTemplateDialog() {
  const { t } = useTranslation();
  const view = useViewStore();
  const { context } = useActions();
  const { connection } = useDesk();
  const report = useReportFault();
  const templates = useTemplates();
  const [opening, setOpening] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const close = () => view.openDialog(null);
  const choose = (template: DeskFile) => {
    if (opening !== null) return;
    setOpening(template.id);
    connection.client.templates
      .read({ id: template.id })
      .then((text) => {
        const parcel = readParcel(text);
        if (parcel) setChosen({ template, parcel: { ...parcel, from: { ...parcel.from, name: bareName(template.name) } } });
      })
      .catch((error: unknown) => report(error, template.name))
      .finally(() => setOpening(null));
  };
  if (!chosen) {
    return (
      <Dialog onClose={close} title={t('carry.template')} size={720}>
        <p className={classes['lead']}>{t('carry.templateText')}</p>
        <FileChoice label={t('carry.template')} files={templates} opening={opening} onChoose={choose} none={t('carry.noTemplates')} />
      </Dialog>
    );
  }
  // What was kept as stages or lanes is put in as such; a whole journey as the stages that it has.
  const asPart = { ...chosen.parcel, what: chosen.parcel.what === 'journey' ? ('stages' as const) : chosen.parcel.what };
  const first = whereToPaste(context, asPart);
  if (!first) return null;
  return (
    <Dialog onClose={close} title={t('carry.template')} size={960}>
      <ParcelPreview
        parcel={chosen.parcel}
        target={context.document}
        first={first}
        picture={(hash) => connection.client.templates.picture({ id: chosen.template.id, hash })}
        act={t('carry.insert')}
        others={
          <>
            <Button onClick={close}>{t('shell.cancel')}</Button>
            <Button onClick={() => setChosen(null)}>{t('carry.otherTemplate')}</Button>
          </>
        }
        // An edit that waits for room on the disk is this file's own: it must not be made twice.
        onRefused={() => context.document.hasUnsent() && close()}
        onCarried={({ created }) => {
          close();
          selectCarried(context, asPart, created);
        }}
      />
    </Dialog>
  );
}

function useTemplates(): readonly DeskFile[] {
  const { connection } = useDesk();
  const report = useReportFault();
  const [templates, setTemplates] = useState<readonly DeskFile[]>([]);
  useEffect(() => {
    let wanted = true;
    connection.client.templates.list().then((listed) => wanted && setTemplates(listed), report);
    return () => {
      wanted = false;
    };
  }, [connection, report]);
  return templates;
}
