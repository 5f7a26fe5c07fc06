import { Select } from '@mantine/core';
import { ArrowRight, ChevronDown } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Choice, candidatesOf, type Match } from '../../../shared/commands/carry/match.ts';
import { mayBeAdded } from '../../../shared/commands/carry/matched-kinds.ts';
import type { Records } from '../../../shared/model/kinds.ts';
import { laneTitle } from '../../panels/record/titles.ts';
import { useMapWord } from '../../panels/record/use-map-word.ts';
import fieldClasses from '../../ui/field.module.css';
import { useWord, type Word } from '../../ui/use-word.ts';
import classes from './carry.module.css';
import type { ParcelPlan } from './use-parcel-plan.ts';

interface MatchRowProps {
  readonly plan: ParcelPlan;
  readonly match: Match;
}

/** Something that the parcel names, and what is meant by it there; pressed, it can be said otherwise. */
export function MatchRow({ plan, match }: MatchRowProps) {
  const word = useWord();
  const nameIn = useNameIn(match);
  const [open, setOpen] = useState(false);
  const value = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  useEffect(() => {
    if (!open && back.current) value.current?.focus();
    back.current = open;
  }, [open]);
  const choice = plan.choiceOf(match);
  const name = nameIn(plan.parcel.records, match.id);
  const written = match.kind === 'department' || match.kind === 'scale' ? candidatesOf(plan.records, plan.parcel, plan.where, match) : [];
  const to = saidOf(choice, match, (id) => written.find((one) => one.id === id)?.name ?? nameIn(plan.records, id), word);
  return (
    <li className={classes['match']} data-as={choice.as}>
      <span className={classes['named']} dir="auto" title={name}>
        {name}
      </span>
      <ArrowRight size={14} strokeWidth={1.5} aria-hidden />
      {open ? (
        <ChoiceOf plan={plan} match={match} nameIn={nameIn} onDone={() => setOpen(false)} />
      ) : (
        <button ref={value} type="button" className={classes['taken']} onClick={() => setOpen(true)} aria-label={word('carry.change', { name, to })}>
          <span className="cx-one-line" dir="auto">
            {to}
          </span>
          <ChevronDown size={14} strokeWidth={1.5} aria-hidden />
        </button>
      )}
      {choice.as === 'nothing' && !open ? <span className={`cx-meta ${classes['why']}`}>{word(`carry.why.${whyLeft(match)}`)}</span> : null}
    </li>
  );
}

function saidOf(choice: Choice, { kind }: Match, nameThere: (id: string) => string, word: Word): string {
  if (choice.as === 'found') return nameThere(choice.id);
  if (choice.as === 'new') return word('carry.add');
  return word(kind === 'lane' ? 'carry.leaveLane' : 'carry.leave');
}

/** Why something is left out that nobody said anything of; of other things it was said. */
function whyLeft({ kind, usual }: Match): string {
  if (usual.as !== 'nothing') return kind === 'lane' ? 'lane' : 'said';
  return kind === 'person' || kind === 'journey' || kind === 'source' ? kind : 'document';
}

/** What a match is called in the parcel, and there; departments and scales by what was written. */
function useNameIn(match: Match): (records: Records, id: string) => string {
  const word = useMapWord();
  const say = useWord();
  return (records, id) => {
    if (match.kind === 'lane') return laneTitle(records, id, word);
    if (match.kind === 'department' || match.kind === 'scale') return id === match.id ? match.name : id;
    const held = records[match.kind].get(id) as unknown as Readonly<Record<string, unknown>> | undefined;
    return String(held?.['name'] ?? held?.['title'] ?? held?.['question'] ?? held?.['outcome'] ?? '') || say('properties.unnamed');
  };
}

interface ChoiceOfProps extends MatchRowProps {
  readonly nameIn: (records: Records, id: string) => string;
  readonly onDone: () => void;
}

const [ADD, LEAVE] = [' new', ' nothing'];

function ChoiceOf({ plan, match, nameIn, onDone }: ChoiceOfProps) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const { parcel, records, where } = plan;
  const names = new Map(candidatesOf(records, parcel, where, match).map(({ id, name }) => [id, name] as const));
  const label = (id: string) => (match.kind === 'lane' ? nameIn(records, id) : names.get(id) || t('properties.unnamed'));
  const data = [
    ...(mayBeAdded(match.kind) ? [{ value: ADD, label: t('carry.add') }] : []),
    { value: LEAVE, label: t(match.kind === 'lane' ? 'carry.leaveLane' : 'carry.leave') },
    ...[...names.keys()].map((id) => ({ value: id, label: label(id) })),
  ];
  const choice = plan.choiceOf(match);
  const other = choice.as === 'new' ? ADD : LEAVE;
  const held = choice.as === 'found' ? choice.id : other;
  const choose = (value: string | null) => {
    if (value === ADD) plan.choose(match, { as: 'new' });
    else if (value === LEAVE) plan.choose(match, { as: 'nothing' });
    else if (value !== null) plan.choose(match, { as: 'found', id: value });
    onDone();
  };
  return (
    <Select
      ref={field}
      className={classes['choosing'] ?? ''}
      aria-label={t('carry.chooseFor', { name: nameIn(parcel.records, match.id) })}
      value={held}
      data={data}
      onChange={choose}
      onDropdownClose={onDone}
      defaultDropdownOpened
      allowDeselect={false}
      searchable={data.length > 8}
      checkIconPosition="right"
      maxDropdownHeight={280}
      comboboxProps={{ shadow: 'md', radius: 10 }}
      classNames={{ input: fieldClasses['input'] ?? '', dropdown: fieldClasses['dropdown'] ?? '', option: fieldClasses['option'] ?? '' }}
    />
  );
}
