import { Button, Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { live, type RecordOfKind } from '../../../shared/model/kinds.ts';
import { useDocument } from '../../records/index.ts';
import fieldClasses from '../../ui/field.module.css';
import { cardTitle } from '../record/titles.ts';
import { useMapWord } from '../record/use-map-word.ts';
import classes from './questions.module.css';

/** So many of the finds are offered at a time. */
const OFFERED = 40;

interface AnswerPickerProps {
  readonly question: RecordOfKind<'card'>;
  readonly onPick: (card: string) => void;
  readonly onCancel: () => void;
}

/** Chooses the card that answers a question, of the same map, by typing some of its words. */
export function AnswerPicker({ question, onPick, onCancel }: AnswerPickerProps) {
  const { t } = useTranslation();
  const word = useMapWord();
  const records = useDocument((state) => state.records);
  const cards = useMemo(
    () =>
      live(records, 'card')
        .filter((card) => card.journey === question.journey && card.kind !== 'open-question')
        .map(({ id, kind }) => ({ value: id, label: `${cardTitle(records, id, word)} · ${word(`cardKinds.${kind}`)}` })),
    [records, question.journey, word],
  );
  return (
    <div className={classes['picker']}>
      <Select
        aria-label={t('questions.whichCard')}
        placeholder={t('questions.whichCard')}
        data={cards}
        limit={OFFERED}
        onChange={(card) => card !== null && onPick(card)}
        searchable
        nothingFoundMessage={t('questions.noCard')}
        comboboxProps={{ shadow: 'md', radius: 10 }}
        classNames={fieldClasses}
        data-autofocus
      />
      <Button size="compact-sm" variant="subtle" onClick={onCancel} style={{ justifySelf: 'end' }}>
        {t('shell.cancel')}
      </Button>
    </div>
  );
}
