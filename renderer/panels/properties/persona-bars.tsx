import { useTranslation } from 'react-i18next';
import { liveRecord, type Records } from '../../../shared/model/kinds.ts';
import { type ScorePoint, scoreId } from '../../../shared/model/score.ts';
import { formatScore } from '../../../shared/scene/index.ts';
import { useDocument } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';
import { Section } from '../../ui/section.tsx';
import { useOrdered } from '../record/use-live.ts';
import { usePersonaSlots } from '../record/use-persona-slots.ts';
import classes from './properties.module.css';
import { useScaleOf } from './score-stepper.tsx';
import { shareOfScale } from './shown-value.ts';

/** The same point of every persona of the journey, side by side; a click goes to theirs. */
export function PersonaBars({ point }: { readonly point: ScorePoint }) {
  const { t } = useTranslation();
  const view = useViewStore();
  const personas = useOrdered('persona');
  const slots = usePersonaSlots();
  const records = useDocument((state) => state.records);
  const scale = useScaleOf(point);
  const used = usedPersonas(records, point.step);
  if (used.length === 0) return null;
  const shown = personas.filter((persona) => used.includes(persona.id));
  const show = (point: string, persona: string) => {
    view.activate(persona);
    view.select({ kind: 'point', id: point });
  };
  return (
    <Section title={t('properties.groups.personas')}>
      <ul className={classes['bars']}>
        {shown.map((persona) => {
          const id = scoreId({ ...point, persona: persona.id });
          const value = liveRecord(records, 'score', id)?.value ?? null;
          return (
            <li key={persona.id} className={classes['bar']}>
              <button type="button" className={`cx-clamp ${classes['plain']}`} onClick={() => show(id, persona.id)}>
                {persona.name || t('properties.unnamed')}
              </button>
              <Bar value={value} colour={`var(--cx-${slots(persona.id)})`} />
              <span className={classes['value']}>{value === null ? t('properties.gap') : formatScore(value, scale)}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Bar({ value, colour }: { readonly value: number | null; readonly colour: string }) {
  const share = shareOfScale(value ?? 0);
  const left = Math.min(share, 0.5) * 100;
  const width = Math.max(Math.abs(share - 0.5) * 100, 2);
  return (
    <span className={classes['track']} aria-hidden="true">
      <span className={classes['mid']} />
      {value === null ? null : <span className={classes['fill']} style={{ left: `${left}%`, width: `${width}%`, background: colour }} />}
    </span>
  );
}

function usedPersonas(records: Records, step: string): readonly string[] {
  return liveRecord(records, 'journey', records.step.get(step)?.journey ?? null)?.personas ?? [];
}
