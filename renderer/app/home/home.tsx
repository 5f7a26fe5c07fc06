import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHomeMenu } from '../shell/use-home-menu.ts';
import { FileDrop } from './file-drop.tsx';
import { FileGrid } from './file-grid.tsx';
import classes from './home.module.css';
import { HomeHeader } from './home-header.tsx';
import { HomeSidebar } from './home-sidebar.tsx';
import { ImportedDialog } from './imported-dialog.tsx';
import { type NewMap, NewMapDialog } from './new-map-dialog.tsx';
import { TemplateGrid } from './template-grid.tsx';
import { useHomeFiles } from './use-home-files.ts';
import { useTakeFile } from './use-take-file.ts';
import { WorkingNotice } from './working-notice.tsx';

/** Where every day begins: what was open, a new map, a file from elsewhere. */
export function Home() {
  const { t } = useTranslation();
  const files = useHomeFiles();
  const intake = useTakeFile(files.read);
  const desktop = useHomeMenu();
  const [making, setMaking] = useState<NewMap | null>(null);
  useEffect(() => {
    document.title = 'CXMap';
  }, []);
  return (
    <FileDrop onFiles={intake.take}>
      <div className={classes['screen']}>
        <HomeHeader />
        <HomeSidebar onNew={() => setMaking({ template: 'blank' })} onOpen={desktop?.open} onFile={intake.take} />
        <main className={classes['main']}>
          <h1 className="cx-visually-hidden">{t('home.title')}</h1>
          <FileGrid
            title={t('home.recent')}
            files={files.recent}
            onForget={files.forget}
            state={files.state}
            onRetry={files.retry}
            onNew={() => setMaking({ template: 'blank' })}
          />
          <TemplateGrid onUse={(template) => setMaking({ template })} />
          {files.others.length > 0 ? <FileGrid title={t('home.folder')} files={files.others} state="ready" /> : null}
        </main>
      </div>
      {making ? <NewMapDialog first={making} onClose={() => setMaking(null)} /> : null}
      {intake.imported ? <ImportedDialog imported={intake.imported} onClose={intake.dismiss} /> : null}
      {intake.working ? <WorkingNotice text={intake.working} onCancel={intake.cancel} /> : null}
    </FileDrop>
  );
}
