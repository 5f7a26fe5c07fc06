import { ScrollArea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeskFile } from '../../../shared/contract/desk-contract.ts';
import { bareName } from '../../../shared/model/format.ts';
import { whenWords } from '../../ui/when-words.ts';
import { useFilePicture } from '../home/use-file-picture.ts';
import classes from './carry.module.css';
import { ChoiceCard } from './choice-card.tsx';

interface FileChoicesProps {
  readonly label: string;
  readonly files: readonly DeskFile[];
  /** The one that is being opened. */
  readonly opening: string | null;
  readonly onChoose: (file: DeskFile) => void;
}

interface FileChoiceProps extends FileChoicesProps {
  /** What stands there while there is none. */
  readonly none: ReactNode;
}

/** Files to choose among, in a room of their own. */
export function FileChoice({ none, ...choices }: FileChoiceProps) {
  if (choices.files.length === 0) return <p className={classes['nothing']}>{none}</p>;
  return (
    <ScrollArea.Autosize mah="60vh" type="auto" offsetScrollbars="y" viewportProps={{ tabIndex: -1 }}>
      <FileChoices {...choices} />
    </ScrollArea.Autosize>
  );
}

/** Files to choose among, each with its map at a glance. */
export function FileChoices({ label, files, opening, onChoose }: FileChoicesProps) {
  return (
    <ul className={classes['files']} aria-label={label}>
      {files.map((file, index) => (
        <li key={file.id}>
          <Choice file={file} first={index === 0} busy={opening === file.id} onChoose={() => onChoose(file)} />
        </li>
      ))}
    </ul>
  );
}

function Choice({ file, ...card }: { readonly file: DeskFile; readonly first: boolean; readonly busy: boolean; readonly onChoose: () => void }) {
  const { i18n } = useTranslation();
  const svg = useFilePicture(file.id, file.changedAt);
  return <ChoiceCard {...card} name={bareName(file.name)} meta={whenWords(file.changedAt, Date.now(), i18n.language)} svg={svg} />;
}
