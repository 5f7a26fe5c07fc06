import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentProvider } from '../../records/index.ts';
import { ViewProvider } from '../../state/index.ts';
import { projectedTalk } from '../location.ts';
import { Damaged } from './damaged.tsx';
import { loadWorkbench } from './load-workbench.ts';
import { Opening } from './opening.tsx';
import { Refused } from './refused.tsx';
import { useOpenFile } from './use-open-file.ts';

/** The map screen is most of the program: Home shows without it, and it loads while the file opens. */
const Workbench = lazy(async () => ({ default: (await loadWorkbench()).Workbench }));
const ProjectorWindow = lazy(async () => ({ default: (await import('./projector-window.tsx')).ProjectorWindow }));

/** Opens the file, and shows it or why it cannot be opened. */
export function OpenFile({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { file, again } = useOpenFile(id);
  const talk = projectedTalk();
  useEffect(() => void loadWorkbench(), []);
  if (file.state === 'opening') return <Opening text={t('home.opening')} />;
  if (file.state === 'refused') return <Refused id={id} fault={file.fault} onAgain={again} />;
  return (
    <DocumentProvider document={file.document}>
      <ViewProvider view={file.view}>
        <Suspense fallback={<Opening text={t('home.opening')} />}>
          {talk === null ? <Workbench file={id} onReopen={again} /> : <ProjectorWindow session={talk} onReopen={again} />}
          <Damaged id={id} />
        </Suspense>
      </ViewProvider>
    </DocumentProvider>
  );
}
