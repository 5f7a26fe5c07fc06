import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { meanValue, peakEnd, stepPoints, stepValues } from '../../../shared/analysis/index.ts';
import { scaleIn } from '../../../shared/commands/index.ts';
import type { RecordOfKind } from '../../../shared/model/kinds.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { useViewStore } from '../../state/index.ts';
import { shownValue } from '../properties/shown-value.ts';

import { useOrdered } from '../record/use-live.ts';
import { usePersonaSlots } from '../record/use-persona-slots.ts';
import { MiniCurve } from './mini-curve.tsx';
import classes from './personas.module.css';
import { UseInMenu } from './use-in-menu.tsx';

/** The journeys that this persona lives through, each with its curve in small. */
export function UsedIn({ persona }: { readonly persona: string }) {
  const { t } = useTranslation();
  const journeys = useOrdered('journey').filter((journey) => journey.personas.includes(persona));
  return (
    <>
      <div className={classes['sideHead']}>
        <h2 className="cx-head">{t('persona.usedIn')}</h2>
        <UseInMenu persona={persona} />
      </div>
      {journeys.length === 0 ? (
        <p className={classes['hint']}>{t('persona.usedNowhere')}</p>
      ) : (
        <ul className={classes['box']}>
          {journeys.map((journey) => (
            <li key={journey.id}>
              <Use journey={journey} persona={persona} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Use({ journey, persona }: { readonly journey: RecordOfKind<'journey'>; readonly persona: string }) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const view = useViewStore();
  const slots = usePersonaSlots();
  const records = useDocument((state) => state.records);
  const offline = useDocument((state) => state.saving === 'offline');
  useEffect(() => {
    // A journey that cannot be loaded is told about by the document's own fault; with a cut wire it is asked for once that is back.
    if (!offline) document.loadJourney(journey.id).catch(() => undefined);
  }, [document, journey.id, offline]);
  const points = stepPoints(records, { journey: journey.id, series: 'emotion', lane: null, withSamples: true }, persona);
  const values = points.map(({ value }) => value);
  const end = peakEnd(values);
  const counted = peakEnd(stepValues(records, journey.id, persona, true));
  const facts = [
    t(`properties.choices.state.${journey.state}`),
    ...(counted ? [t('shell.peakEnd', { value: shownValue(counted.value, scaleIn(records, journey.id, 'emotion')) })] : []),
  ];
  const mean = meanValue(values);
  const show = () => {
    view.showJourney(journey.id);
    view.activate(persona);
  };
  return (
    <button type="button" className={classes['use']} onClick={show}>
      <span className={classes['names']}>
        <b className="cx-clamp">{journey.title || t('properties.unnamed')}</b>
        <span className="cx-meta">{facts.join(' · ')}</span>
      </span>
      {mean === null ? (
        <span className="cx-meta">{t('properties.notScored')}</span>
      ) : (
        <MiniCurve points={points} peak={end?.peak ?? -1} colour={slots(persona)} />
      )}
    </button>
  );
}
