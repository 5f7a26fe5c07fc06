import { useTranslation } from 'react-i18next';
import { type Clock, clockText, elapsed } from './clock.ts';
import { useAgenda } from './use-agenda.ts';
import { useNow } from './use-now.ts';

const MINUTE = 60_000;

/** How much of the planned time is left; nothing where nobody planned any. */
export function TimeLeft({ journey, clock }: { readonly journey: string; readonly clock: Clock }) {
  const { t } = useTranslation();
  const { total } = useAgenda(journey);
  const now = useNow(clock.since !== null && total > 0);
  if (total === 0) return null;
  const left = total * MINUTE - elapsed(clock, now);
  return <span data-time-left>{t(left >= 0 ? 'present.left' : 'present.over', { time: clockText(left) })}</span>;
}

/** The time since the talk began. */
export function TimeGone({ clock }: { readonly clock: Clock }) {
  const now = useNow(clock.since !== null);
  return <span data-time-gone>{clockText(elapsed(clock, now))}</span>;
}
