import '../../ui/component-styles.ts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Keys } from '../dialogs/keys.tsx';
import { Guide } from '../guide/guide.tsx';
import { useHomeMenu } from '../shell/use-home-menu.ts';
import { TourOffer } from '../tour/tour-offer.tsx';
import { useStartTour } from '../tour/use-start-tour.ts';
import type { Beginning } from './beginning.ts';
import { DiscardedDrafts } from './discarded-drafts.tsx';
import { FileDrop } from './file-drop.tsx';
import { FileGrid } from './file-grid.tsx';
import classes from './home.module.css';
import { HomeHeader } from './home-header.tsx';
import { HomePalette } from './home-palette.tsx';
import { HomeSidebar } from './home-sidebar.tsx';
import { ImportedDialog } from './imported-dialog.tsx';
import { NewMapDialog } from './new-map-dialog.tsx';
import { OwnTemplates } from './own-templates.tsx';
import { TemplateGrid } from './template-grid.tsx';
import { useFileActs } from './use-file-acts.tsx';
import { useFileChoosers } from './use-file-choosers.tsx';
import { useHomeFiles } from './use-home-files.ts';
import { useHomeKeys } from './use-home-keys.ts';
import { useOwnTemplates } from './use-own-templates.ts';
import { useTakeFile } from './use-take-file.ts';
import { WorkingNotice } from './working-notice.tsx';

/** Where every day begins: what was open, a new map, a file from elsewhere. */
export function Home() {
  const { t } = useTranslation();
  const files = useHomeFiles();
  const own = useOwnTemplates();
  const [making, setMaking] = useState<Beginning | null>(null);
  const [finding, setFinding] = useState(false);
  const onTaken = () => {
    files.read();
    own.read();
  };
  const intake = useTakeFile({ onTaken, onTemplate: (template) => setMaking({ own: template }) });
  const tour = useStartTour();
  const [help, setHelp] = useState<'guide' | 'keys' | null>(null);
  const openGuide = () => setHelp('guide');
  const openKeys = () => setHelp('keys');
  const closeHelp = () => setHelp(null);
  const desktop = useHomeMenu({ onGuide: openGuide, onTour: tour, onKeys: openKeys });
  const { acts, dialog } = useFileActs(files.read, files.forget);
  const { onForget: _listed, ...actsInFolder } = acts;
  const choosers = useFileChoosers(intake.takeChosen);
  const open = desktop?.open ?? choosers.open;
  const find = () => setFinding(true);
  // The desktop program's own menu has the key for opening.
  useHomeKeys({ 'mod+K': find, 'mod+I': choosers.bring, ...(desktop ? {} : { 'mod+O': open }) });
  useEffect(() => {
    document.title = 'CXMap';
  }, []);
  const makeBlank = () => setMaking({ template: 'blank' });
  return (
    <FileDrop onFiles={intake.take}>
      <div className={classes['screen']}>
        <HomeHeader onFind={find} onGuide={openGuide} onTour={tour} onKeys={openKeys} />
        <HomeSidebar onNew={makeBlank} onOpen={open} onImport={choosers.bring} />
        <main className={classes['main']}>
          <h1 className="cx-visually-hidden">{t('home.title')}</h1>
          <TourOffer onTour={tour} />
          <FileGrid title={t('home.recent')} files={files.recent} acts={acts} state={files.state} onRetry={files.retry} onNew={makeBlank} />
          <TemplateGrid onUse={(template) => setMaking({ template })} />
          <OwnTemplates own={own} onUse={(template) => setMaking({ own: template })} />
          {files.others.length > 0 ? <FileGrid title={t('home.folder')} files={files.others} acts={actsInFolder} state="ready" /> : null}
          <DiscardedDrafts discarded={files.discarded} onRestore={files.restore} />
        </main>
      </div>
      {help === 'guide' ? <Guide onClose={closeHelp} /> : null}
      {help === 'keys' ? <Keys desktop={desktop !== undefined} onClose={closeHelp} /> : null}
      {choosers.fields}
      {dialog}
      {finding ? (
        <HomePalette
          files={[...files.recent, ...files.others]}
          own={own.templates}
          onBegin={setMaking}
          onOpen={open}
          onImport={choosers.bring}
          onClose={() => setFinding(false)}
        />
      ) : null}
      {making ? <NewMapDialog first={making} own={own.templates} onClose={() => setMaking(null)} /> : null}
      {intake.imported ? <ImportedDialog key={intake.imported.file.id} imported={intake.imported} onClose={intake.dismiss} /> : null}
      {intake.working ? <WorkingNotice text={intake.working} onCancel={intake.cancel} /> : null}
    </FileDrop>
  );
}
