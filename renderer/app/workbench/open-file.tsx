import { useState } from 'react';
import type { Fault } from '../../../shared/model/fault.ts';
import { DocumentProvider, useDocument } from '../../records/index.ts';
import { ViewProvider } from '../../state/index.ts';
import { useCode } from '../../ui/code.ts';
import { projectedTalk } from '../location.ts';
import { damagedCode, refusedCode } from './damage-code.ts';
import type { FileOpening } from './file-opening.ts';
import { OpeningFile } from './opening-file.tsx';
import { projectorCode } from './projector-code.ts';
import { useOpenFile } from './use-open-file.ts';
import { workbenchCode } from './workbench-code.ts';

interface OpenFileProps {
  readonly id: string;
  /** The opening that the page began with, if it began with one. */
  readonly underway: FileOpening | null;
}

/** Opens the file, and shows it or why it cannot be opened. */
export function OpenFile({ id, underway }: OpenFileProps) {
  const { file, again } = useOpenFile(id, underway);
  const talk = projectedTalk();
  const isHere = useCode<unknown>(talk === null ? workbenchCode : projectorCode) !== null;
  if (file.state === 'refused') return <Refused id={id} fault={file.fault} onAgain={again} />;
  if (file.state === 'opening' || !isHere) return <OpeningFile />;
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

function Refused(props: { readonly id: string; readonly fault: Fault; readonly onAgain: () => void }) {
  const code = useCode(refusedCode);
  return code && <code.Refused {...props} />;
}

function Damaged({ id }: { readonly id: string }) {
  const damaged = useDocument((state) => state.description.checks === 'failed' || state.fault?.code === 'DAMAGED');
  const [was, setWas] = useState(damaged);
  if (damaged && !was) setWas(true);
  // What it says to the end does not go with the fault.
  return was ? <DamagedFile id={id} /> : null;
}

function DamagedFile({ id }: { readonly id: string }) {
  const code = useCode(damagedCode);
  return code && <code.Damaged id={id} />;
}
