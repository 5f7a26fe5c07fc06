import { Button, Loader } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { selectCarried, useActions, whereToPaste } from '../../actions/index.ts';
import { useDocument } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useReportFault } from '../../ui/use-report-fault.ts';
import { useDesk } from '../settings/desk-context.tsx';
import classes from './carry.module.css';
import { ParcelPreview } from './parcel-preview.tsx';
import { TemplateChoice } from './template-choice.tsx';
import { useChosenTemplate } from './use-chosen-template.ts';

/** Puts a template into the shown journey: its stages behind the present one, unless somebody says otherwise. */
export function InsertTemplateDialog() {
  const { t } = useTranslation();
  const view = useViewStore();
  const { context } = useActions();
  const own = useOwnTemplates();
  const language = useDocument((state) => state.description.language);
  const { opening, chosen, chooseOwn, chooseBuiltIn, another } = useChosenTemplate(language);
  const close = () => view.openDialog(null);
  if (!chosen) {
    return (
      <Dialog onClose={close} title={t('carry.template')} size={720}>
        <p className={classes['lead']}>{t('carry.templateText')}</p>
        {own ? <TemplateChoice own={own} opening={opening} onOwn={chooseOwn} onBuiltIn={chooseBuiltIn} /> : <Loader size={20} color="var(--cx-accent)" />}
      </Dialog>
    );
  }
  const { parcel, picture } = chosen;
  // What was kept as stages or lanes is put in as such; a whole journey as the stages that it has.
  const asPart = { ...parcel, what: parcel.what === 'journey' ? ('stages' as const) : parcel.what };
  const first = whereToPaste(context, asPart);
  if (!first) return null;
  return (
    <Dialog onClose={close} title={t('carry.template')} size={960}>
      <ParcelPreview
        parcel={parcel}
        target={context.document}
        first={first}
        picture={picture}
        act={t('carry.insert')}
        others={
          <>
            <Button onClick={close}>{t('shell.cancel')}</Button>
            <Button onClick={another}>{t('carry.otherTemplate')}</Button>
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

/** null: they are still being listed. */
function useOwnTemplates(): readonly DeskFile[] | null {
  const { connection } = useDesk();
  const report = useReportFault();
  const [templates, setTemplates] = useState<readonly DeskFile[] | null>(null);
  useEffect(() => {
    let wanted = true;
    connection.client.templates
      .list()
      .catch((error: unknown) => {
        report(error);
        return [];
      })
      .then((listed) => wanted && setTemplates(listed));
    return () => {
      wanted = false;
    };
  }, [connection, report]);
  return templates;
}
