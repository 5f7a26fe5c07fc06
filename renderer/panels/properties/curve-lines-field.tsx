import { Checkbox } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { meanValue, peakEnd, stepPoints } from '../../../shared/analysis/index.ts';
import { showLine } from '../../../shared/commands/index.ts';
import { liveRecord, type RecordOfKind } from '../../../shared/model/kinds.ts';
import { DEFAULT_SCALE, type Scale } from '../../../shared/model/scale.ts';
import { scaleOfLane } from '../../../shared/model/series.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { Section } from '../../ui/section.tsx';
import { usePersonaSlots } from '../record/use-persona-slots.ts';
import { useWritable } from '../record/use-record.ts';
import classes from './properties.module.css';
import { shownValue } from './shown-value.ts';

interface Line {
  readonly persona: string | null;
  readonly name: string;
  readonly shown: boolean;
}

/** Whose lines a curve lane shows, each with its figures: peak–end is told of emotion only. */
export function CurveLinesField({ lane }: { readonly lane: RecordOfKind<'lane'> }) {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const writable = useWritable();
  const slots = usePersonaSlots();
  const journey = useDocument((state) => liveRecord(state.records, 'journey', lane.journey));
  const personas = useDocument((state) => state.records.persona);
  const lines: Line[] = [
    ...(journey?.personas ?? []).flatMap((id) => {
      const persona = personas.get(id);
      if (!persona || persona.deleted) return [];
      return [{ persona: id, name: persona.name || t('properties.unnamed'), shown: !lane.hiddenPersonas.includes(id) }];
    }),
    { persona: null, name: t('properties.allCustomers'), shown: !lane.hidesAllCustomers },
  ];
  const scale = scaleOfLane(lane, journey?.scale ?? DEFAULT_SCALE);
  return (
    <Section title={t('properties.groups.lines')}>
      <ul className={classes['bars']}>
        {lines.map(({ persona, name, shown }) => (
          <li key={persona ?? ''} className={classes['line']}>
            <Checkbox
              label={name}
              checked={shown}
              onChange={(event) => document.run(showLine, { lane: lane.id, persona, shown: event.currentTarget.checked })}
              disabled={!writable}
              size="sm"
              {...(persona === null ? {} : { color: `var(--cx-${slots(persona)})` })}
            />
            <Figures lane={lane} persona={persona} scale={scale} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface FiguresProps {
  readonly lane: RecordOfKind<'lane'>;
  readonly persona: string | null;
  readonly scale: Scale;
}

/** How many steps are scored, and what comes of it; what a template set is not counted. */
function Figures({ lane, persona, scale }: FiguresProps) {
  const { t } = useTranslation();
  const records = useDocument((state) => state.records);
  const own = lane.series === 'own' ? lane.id : null;
  const values = useMemo(() => {
    const curve = { journey: lane.journey ?? '', series: lane.series, lane: own, withSamples: false };
    return stepPoints(records, curve, persona).map(({ value }) => value);
  }, [records, lane.journey, lane.series, own, persona]);
  const mean = meanValue(values);
  const end = lane.series === 'emotion' ? peakEnd(values) : null;
  if (mean === null) return <span className={classes['note']}>{t('properties.notScored')}</span>;
  const parts = [
    ...(end ? [t('shell.peakEnd', { value: shownValue(end.value, scale) })] : []),
    t('shell.mean', { value: shownValue(mean, scale) }),
    t('properties.stepsScored', { count: values.filter((value) => value !== null).length, of: values.length }),
  ];
  return <span className={classes['note']}>{parts.join(' · ')}</span>;
}
