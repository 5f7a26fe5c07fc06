import { CalendarClock, CornerDownRight, History } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { peakEnd, reviewOf } from '../../../shared/analysis/index.ts';
import { liveRecord } from '../../../shared/model/kinds.ts';
import { useDocument } from '../../records/index.ts';
import { useView } from '../../state/index.ts';
import { Chip, WordChip } from '../../ui/chip.tsx';
import { dayWords, today } from '../agreement/today.ts';
import { useShowJourney } from '../navigator/use-show-journey.ts';
import { MiniCurve } from '../personas/mini-curve.tsx';
import classes from './board.module.css';
import { BoardMenu } from './board-menu.tsx';
import type { BoardItem } from './use-board.ts';
import { useLoadInSight } from './use-load-in-sight.ts';

interface BoardCardProps {
  readonly item: BoardItem;
  /** The only journey of the file: it stays. */
  readonly last: boolean;
}

export function BoardCard({ item, last }: BoardCardProps) {
  const { t } = useTranslation();
  const show = useShowJourney();
  const open = useView((view) => view.journey === item.journey.id);
  const { journey, depth } = item;
  const place = useLoadInSight(journey.id);
  const title = journey.title || t('properties.unnamed');
  return (
    <li className={classes['card']} ref={place} data-on={open}>
      <div className={classes['titleRow']}>
        {depth > 0 ? <CornerDownRight size={16} strokeWidth={1.5} role="img" aria-label={t('board.inside')} /> : null}
        <button type="button" className={classes['title']} data-board-title={journey.id} onClick={() => show(journey.id)}>
          <span className="cx-clamp">{title}</span>
        </button>
        <BoardMenu journey={journey} title={title} last={last} />
      </div>
      <div className={classes['chips']}>
        <WordChip word={t(`properties.choices.agreement.${journey.agreement}`)} />
        <WordChip word={t(`properties.choices.state.${journey.state}`)} />
        {journey.isSample ? <WordChip word={t('persona.sample')} /> : null}
        <Tags ids={journey.tags} />
      </div>
      <Figures item={item} />
      <Notes item={item} />
    </li>
  );
}

function Tags({ ids }: { readonly ids: readonly string[] }) {
  const tags = useDocument((state) => state.records.tag);
  return ids.flatMap((id) => {
    const tag = tags.get(id);
    return tag && !tag.deleted ? [<Chip key={id}>{tag.name}</Chip>] : [];
  });
}

function Figures({ item: { journey, summary } }: { readonly item: BoardItem }) {
  const { t } = useTranslation();
  const owner = useDocument((state) => liveRecord(state.records, 'person', journey.owner)?.name ?? '');
  const points = summary?.points ?? [];
  const peak = peakEnd(points.map(({ value }) => value))?.peak;
  const facts = summary
    ? [t('shell.stages', { count: summary.stages }), t('shell.touchpoints', { count: summary.touchpoints }), t('board.cards', { count: summary.cards })]
    : [];
  return (
    <div className={classes['figures']}>
      <dl className={classes['facts']}>
        <dt>{t('properties.fields.owner')}</dt>
        <dd>{owner || '–'}</dd>
        <dt>{t('properties.fields.basis')}</dt>
        <dd>{summary?.basis.basis ? t(`agreement.basis.${summary.basis.basis}`) : '–'}</dd>
      </dl>
      {peak === undefined ? null : <MiniCurve points={points} peak={peak} colour="p1" />}
      <span className={classes['counts']} aria-busy={!summary}>
        {facts.join(' · ')}
      </span>
    </div>
  );
}

/** What asks for somebody: changed since agreed, a review that is due. */
function Notes({ item: { journey, agreed } }: { readonly item: BoardItem }) {
  const { t, i18n } = useTranslation();
  const review = reviewOf(journey, today());
  const changed = journey.agreement === 'agreed' && agreed ? agreed.edits : 0;
  if (changed === 0 && !review?.overdue) return null;
  return (
    <div className={classes['notes']}>
      {changed > 0 ? (
        <span>
          <History size={14} strokeWidth={1.5} aria-hidden />
          {t('agreement.changedSince', { count: changed })}
        </span>
      ) : null}
      {review?.overdue ? (
        <span>
          <CalendarClock size={14} strokeWidth={1.5} aria-hidden />
          {t('agreement.overdue', { day: dayWords(review.on, i18n.language) })}
        </span>
      ) : null}
    </div>
  );
}
