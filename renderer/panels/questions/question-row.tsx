import { Button, Menu } from '@mantine/core';
import { CircleCheck, CircleHelp, Link2, MoreHorizontal, Unlink } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../shared/analysis/index.ts';
import { deleteRecords, linkCards } from '../../../shared/commands/index.ts';
import { liveRecord } from '../../../shared/model/kinds.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { dayWords, today } from '../agreement/today.ts';
import { cardTitle, stageTitle, stepTitle } from '../record/titles.ts';
import { useGoTo } from '../record/use-go-to.ts';
import { useMapWord } from '../record/use-map-word.ts';
import { useWritable } from '../record/use-record.ts';
import { AnswerPicker } from './answer-picker.tsx';
import classes from './questions.module.css';

interface QuestionRowProps {
  readonly question: Question;
  /** It stands on another map than the shown one. */
  readonly elsewhere: boolean;
}

export function QuestionRow({ question: { card, answers }, elsewhere }: QuestionRowProps) {
  const { t } = useTranslation();
  const goTo = useGoTo();
  const document = useDocumentStore();
  const word = useMapWord();
  const writable = useWritable();
  const [picking, setPicking] = useState(false);
  const title = useDocument((state) => cardTitle(state.records, card.id, word));
  const Icon = answers.length > 0 ? CircleCheck : CircleHelp;
  const answer = (to: string) => {
    document.run(linkCards, { journey: card.journey ?? '', from: card.id, to, label: t('questions.answerLabel') });
    setPicking(false);
  };
  return (
    <li className={classes['row']}>
      <Icon size={16} strokeWidth={1.5} role="img" aria-label={t(answers.length > 0 ? 'questions.states.answered' : 'questions.states.open')} />
      <div className={classes['said']}>
        <button
          type="button"
          className={classes['text']}
          title={t('comments.goTo')}
          onClick={() => goTo({ kind: 'card', record: card.id, journey: card.journey })}
        >
          {title}
        </button>
        <Facts question={{ card, answers }} elsewhere={elsewhere} />
        {answers.map(({ link, card: by }) => (
          <button key={link} type="button" className={classes['answer']} onClick={() => goTo({ kind: 'card', record: by.id, journey: by.journey })}>
            {t('questions.answeredBy', { name: by.text || word(`cardKinds.${by.kind}`) })}
          </button>
        ))}
        {picking ? <AnswerPicker question={card} onPick={answer} onCancel={() => setPicking(false)} /> : null}
        {!picking && writable && answers.length === 0 && !elsewhere ? (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<Link2 size={14} strokeWidth={1.5} />}
            onClick={() => setPicking(true)}
            style={{ justifySelf: 'start' }}
          >
            {t('questions.answered')}
          </Button>
        ) : null}
      </div>
      {writable && answers.length > 0 ? <Reopen links={answers.map(({ link }) => link)} /> : null}
    </li>
  );
}

function Reopen({ links }: { readonly links: readonly string[] }) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <IconButton icon={MoreHorizontal} label={t('questions.more')} size={24} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<Unlink size={16} strokeWidth={1.5} />}
          onClick={() => document.run(deleteRecords, { items: links.map((id) => ({ kind: 'link' as const, id })) })}
        >
          {t('questions.reopen')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Where it stands, who looks after it, by when. */
function Facts({ question: { card, answers }, elsewhere }: QuestionRowProps) {
  const { t, i18n } = useTranslation();
  const word = useMapWord();
  const where = useDocument(({ records }) => {
    const journey = elsewhere ? (liveRecord(records, 'journey', card.journey)?.title ?? '') : '';
    const { from } = card.place;
    const step = from === null ? t('properties.inTray') : stepTitle(records, from, word) || stageTitle(records, from, word) || t('properties.inTray');
    return [journey, step].filter(Boolean).join(' · ');
  });
  const owner = useDocument(({ records }) => liveRecord(records, 'person', card.owner)?.name ?? '');
  const overdue = card.reviewOn !== null && card.reviewOn < today() && answers.length === 0;
  const due = card.reviewOn === null ? '' : t(overdue ? 'questions.overdue' : 'questions.due', { day: dayWords(card.reviewOn, i18n.language) });
  return <span className={classes['meta']}>{[where, owner, due].filter(Boolean).join(' · ')}</span>;
}
