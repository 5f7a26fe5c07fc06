import { useTranslation } from 'react-i18next';
import { planTalk } from '../../shared/commands/index.ts';
import { refusesEdits } from '../../shared/model/fault.ts';
import type { LaidSlide } from '../../shared/scene/index.ts';
import { useDocument, useDocumentStore } from '../records/index.ts';
import { useDraftText } from '../ui/use-draft-text.ts';
import classes from './notes.module.css';
import { useAgenda } from './use-agenda.ts';

/** What the speaker wants to say on this slide; written and read here only. */
export function Notes({ journey, slide }: { readonly journey: string; readonly slide: LaidSlide }) {
  const { t } = useTranslation();
  const agenda = useAgenda(journey);
  const writable = useDocument(({ description }) => !refusesEdits(description.readOnly));
  // Another slide is another field: what is written in this one is kept when it goes.
  return (
    <NotesField
      key={slide.stage ?? ''}
      journey={journey}
      stage={slide.stage}
      notes={agenda.of(slide.stage).notes}
      label={t('present.notesOf', { title: slide.title })}
      writable={writable}
    />
  );
}

interface NotesFieldProps {
  readonly journey: string;
  readonly stage: string | null;
  readonly notes: string;
  readonly label: string;
  readonly writable: boolean;
}

function NotesField({ journey, stage, notes, label, writable }: NotesFieldProps) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const draft = useDraftText(notes, (text) => document.run(planTalk, { journey, stage, notes: text }));
  return <textarea className={classes['notes']} {...draft} aria-label={label} placeholder={t('present.notesHint')} readOnly={!writable} rows={3} />;
}
