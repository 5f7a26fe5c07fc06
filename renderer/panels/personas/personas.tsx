import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { liveRecord } from '../../../shared/model/kinds.ts';
import { useDocument } from '../../records/index.ts';
import { useView } from '../../state/index.ts';
import { RecordComments } from '../comments/record-comments.tsx';
import { useOrdered } from '../record/use-live.ts';
import { PersonaGallery } from './persona-gallery.tsx';
import { PersonaPage } from './persona-page.tsx';
import { PersonaSidebar } from './persona-sidebar.tsx';
import classes from './personas.module.css';
import { UsedIn } from './used-in.tsx';

/** All personas as a gallery, or one as a page with the others beside it. */
export function Personas() {
  const { t } = useTranslation();
  const personas = useOrdered('persona');
  const wanted = useView((view) => view.openPersona);
  const open = useDocument((state) => liveRecord(state.records, 'persona', wanted)?.id ?? null);
  useEffect(() => {
    // The button that led here, or the persona that was deleted, went with the page before.
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>(open === null ? '[data-personas] button' : '[aria-current="page"][data-persona]')?.focus();
  }, [open]);
  if (open === null) return <PersonaGallery personas={personas} />;
  return (
    <div className={classes['screen']}>
      <PersonaSidebar personas={personas} open={open} />
      <main className={classes['page']} key={open}>
        <PersonaPage id={open} />
      </main>
      <aside className={classes['side']} aria-label={t('persona.usedIn')}>
        <UsedIn persona={open} />
        <RecordComments subject={{ kind: 'persona', id: open, journey: null }} />
      </aside>
    </div>
  );
}
