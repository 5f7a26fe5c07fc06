import { useTranslation } from 'react-i18next';
import { DocumentProvider } from '../../records/index.ts';
import { ViewProvider } from '../../state/index.ts';
import { useCode } from '../code.ts';
import { projectedTalk } from '../location.ts';
import { Damaged } from './damaged.tsx';
import { Opening } from './opening.tsx';
import { Refused } from './refused.tsx';
import { projectorCode, workbenchCode } from './screens.ts';
import { useOpenFile } from './use-open-file.ts';

/** Opens the file, and shows it or why it cannot be opened. */
export function OpenFile({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { file, again } = useOpenFile(id);
  const talk = projectedTalk();
  const isHere = useCode<unknown>(talk === null ? workbenchCode : projectorCode) !== null;
  if (file.state === 'refused') return <Refused id={id} fault={file.fault} onAgain={again} />;
  if (file.state === 'opening' || !isHere) return <Opening text={t('home.opening')} />;
  return (
    <DocumentProvider document={file.document}>
      <ViewProvider view={file.view}>
        {talk === null ? <MapWindow id={id} onReopen={again} /> : <Projector talk={talk} onReopen={again} />}
        <Damaged id={id} />
      </ViewProvider>
    </DocumentProvider>
  );
}

function MapWindow({ id, onReopen }: { readonly id: string; readonly onReopen: () => void }) {
  const code = useCode(workbenchCode);
  return code && <code.Workbench file={id} onReopen={onReopen} />;
}

function Projector({ talk, onReopen }: { readonly talk: string; readonly onReopen: () => void }) {
  const code = useCode(projectorCode);
  return code && <code.ProjectorWindow session={talk} onReopen={onReopen} />;
}
