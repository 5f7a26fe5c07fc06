import { useTranslation } from 'react-i18next';
import { planTalk } from '../../shared/commands/index.ts';
import { refusesEdits } from '../../shared/model/fault.ts';
import type { LaidSlide } from '../../shared/scene/index.ts';
import { useDocument, useDocumentStore } from '../records/index.ts';
import { useDraftText } from '../ui/use-draft-text.ts';
import classes from './agenda.module.css';
import { elapsed } from './clock.ts';
import type { Talk } from './presentation.ts';
import { type Agenda as Plans, useAgenda } from './use-agenda.ts';
import { useNow } from './use-now.ts';

const MINUTE = 60_000;
/** Nobody plans longer than a day. */
const MOST_MINUTES = 1_440;

interface AgendaProps {
  readonly talk: Talk;
  readonly slide: LaidSlide;
  readonly onShow: (stage: string | null) => void;
}

/** The stages with their minutes: where the talk is, and where it should be by plan. */
export function Agenda({ talk, slide, onShow }: AgendaProps) {
  const { t } = useTranslation();
  const plans = useAgenda(talk.journey);
  const now = useNow(talk.clock.since !== null && plans.total > 0);
  const items = [{ id: null, title: t('present.whole'), number: 0 }, ...slide.rail];
  const due = dueItem(items, plans, elapsed(talk.clock, now));
  return (
    <section className={classes['root']}>
      <h2 className="cx-label">{t('present.agenda')}</h2>
      <ol className={classes['list']}>
        {items.map(({ id, title, number }) => (
          <li key={id ?? ''} className={classes['item']} data-current={slide.stage === id}>
            <button type="button" className={classes['name']} onClick={() => onShow(id)} {...(slide.stage === id ? { 'aria-current': 'step' as const } : {})}>
              {number > 0 ? `${number} ${title}` : title}
            </button>
            {due === id ? <span className={classes['due']}>{t('present.byPlan')}</span> : null}
            <Minutes journey={talk.journey} stage={id} title={title} minutes={plans.of(id).minutes} />
          </li>
        ))}
      </ol>
      {plans.total > 0 ? <p className="cx-meta">{t('present.planned', { minutes: plans.total })}</p> : null}
    </section>
  );
}

/** In whose minutes the clock is; undefined: nothing is planned, or all of it is over. */
function dueItem(items: readonly { readonly id: string | null }[], plans: Plans, gone: number): string | null | undefined {
  let end = 0;
  return items.find(({ id }) => {
    end += plans.of(id).minutes * MINUTE;
    return gone < end;
  })?.id;
}

interface MinutesProps {
  readonly journey: string;
  readonly stage: string | null;
  readonly title: string;
  readonly minutes: number;
}

function Minutes({ journey, stage, title, minutes }: MinutesProps) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const writable = useDocument(({ description }) => !refusesEdits(description.readOnly));
  const save = (text: string) => {
    // Full-width digits count.
    const wanted = text === '' ? 0 : Number(text.normalize('NFKC').replace(',', '.'));
    if (wanted >= 0 && wanted <= MOST_MINUTES) document.run(planTalk, { journey, stage, minutes: wanted });
  };
  const draft = useDraftText(minutes === 0 ? '' : String(minutes), save);
  return (
    <span className={classes['minutes']}>
      <input {...draft} inputMode="decimal" aria-label={t('present.minutes', { title })} placeholder="–" autoComplete="off" readOnly={!writable} />
      {t('present.minutesShort')}
    </span>
  );
}
