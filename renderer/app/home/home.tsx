import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Guide } from '../guide/guide.tsx';
import { useHomeMenu } from '../shell/use-home-menu.ts';
import { TourOffer } from '../tour/tour-offer.tsx';
import { useStartTour } from '../tour/use-start-tour.ts';
import type { Beginning } from './beginning.ts';
import { FileDrop } from './file-drop.tsx';
import { FileGrid } from './file-grid.tsx';
import classes from './home.module.css';
import { HomeHeader } from './home-header.tsx';
import { HomeSidebar } from './home-sidebar.tsx';
import { ImportedDialog } from './imported-dialog.tsx';
import { NewMapDialog } from './new-map-dialog.tsx';
import { OwnTemplates } from './own-templates.tsx';
import { TemplateGrid } from './template-grid.tsx';
import { useHomeFiles } from './use-home-files.ts';
import { useOwnTemplates } from './use-own-templates.ts';
import { useTakeFile } from './use-take-file.ts';
import { WorkingNotice } from './working-notice.tsx';

/** Where every day begins: what was open, a new map, a file from elsewhere. */
export function Home() {
  const { t } = useTranslation();
  const files = useHomeFiles();
  const own = useOwnTemplates();
  const [making, setMaking] = useState<Beginning | null>(null);
  const onTaken = () => {
    files.read();
    own.read();
  };
  const intake = useTakeFile({ onTaken, onTemplate: (template) => setMaking({ own: template }) });
  const tour = useStartTour();
  const [guide, setGuide] = useState(false);
  const openGuide = useCallback(() => setGuide(true), []);
  const desktop = useHomeMenu({ onGuide: openGuide, onTour: tour });
  useEffect(() => {
    document.title = 'CXMap';
  }, []);
  return (
    <FileDrop onFiles={intake.take}>
      <div className={classes['screen']}>
        <HomeHeader onGuide={openGuide} onTour={tour} />
        <HomeSidebar onNew={() => setMaking({ template: 'blank' })} onOpen={desktop?.open} onFile={intake.take} />
        <main className={classes['main']}>
          <h1 className="cx-visually-hidden">{t('home.title')}</h1>
          <TourOffer onTour={tour} />
          <FileGrid
            title={t('home.recent')}
            files={files.recent}
            onForget={files.forget}
            state={files.state}
            onRetry={files.retry}
            onNew={() => setMaking({ template: 'blank' })}
          />
          <TemplateGrid onUse={(template) => setMaking({ template })} />
          <OwnTemplates own={own} onUse={(template) => setMaking({ own: template })} />
          {files.others.length > 0 ? <FileGrid title={t('home.folder')} files={files.others} state="ready" /> : null}
        </main>
      </div>
      {guide ? <Guide onClose={() => setGuide(false)} /> : null}
      {making ? <NewMapDialog first={making} own={own.templates} onClose={() => setMaking(null)} /> : null}
      {intake.imported ? <ImportedDialog imported={intake.imported} onClose={intake.dismiss} /> : null}
      {intake.working ? <WorkingNotice text={intake.working} onCancel={intake.cancel} /> : null}
    </FileDrop>
  );
}
