import { Button, Loader } from '@mantine/core';
import { History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { bareName } from '../../../shared/model/format.ts';
import { useDocument } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import dialogClasses from '../dialogs/dialogs.module.css';
import classes from '../drafts/drafts.module.css';
import { useVersions } from './use-versions.ts';
import { VersionRow } from './version-row.tsx';

/** The moments that somebody named: who did when, another name, and a copy to look at or go on with. */
export function VersionsDialog({ file }: { readonly file: string }) {
  const { t } = useTranslation();
  const view = useViewStore();
  const own = bareName(useDocument((state) => state.description.name));
  const writable = useDocument((state) => state.saving !== 'read-only');
  const { versions, opening, openCopy, rename } = useVersions(file);
  return (
    <Dialog onClose={() => view.openDialog(null)} title={t('versions.title')} size={560}>
      {versions === null ? <Loader size={20} color="var(--cx-accent)" /> : null}
      {versions?.length === 0 ? <EmptyState icon={History} title={t('versions.none')} text={t('versions.noneText')} /> : null}
      <ul className={classes['list']}>
        {versions?.map((version) => (
          <VersionRow
            key={version.id}
            version={version}
            busy={opening === version.id}
            onRename={writable ? (name) => rename(version.id, name) : null}
            onOpen={() => openCopy(version.id, t('versions.copyName', { file: own, version: version.name }))}
          />
        ))}
      </ul>
      {writable ? (
        <div className={dialogClasses['acts']}>
          <Button variant="filled" onClick={() => view.openDialog('version')} data-autofocus>
            {t('versions.new')}
          </Button>
        </div>
      ) : null}
    </Dialog>
  );
}
