import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveLane } from '../../../shared/commands/index.ts';
import { liveRecord } from '../../../shared/model/kinds.ts';
import { compareOrder } from '../../../shared/model/order.ts';
import { useActions } from '../../actions/index.ts';
import { useDocument, useDocumentParts, useDocumentStore } from '../../records/index.ts';
import { useView } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Section } from '../../ui/section.tsx';
import { useOnJourney } from '../record/use-live.ts';
import { useWritable } from '../record/use-record.ts';
import { countByLane } from './count-by-lane.ts';
import { LaneRow } from './lane-row.tsx';
import classes from './navigator.module.css';

export function LaneList() {
  const { t } = useTranslation();
  const document = useDocumentStore();
  const actions = useActions();
  const writable = useWritable();
  const journey = useView((state) => state.journey);
  const found = useOnJourney('lane', journey);
  const lanes = useMemo(() => [...found].sort(compareOrder), [found]);
  // The same numbers are the same list: writing in a card draws no row anew.
  const counts = useDocumentParts(({ records }) => countByLane(records, journey));
  const curves = useDocument(({ records }) =>
    (liveRecord(records, 'journey', journey)?.personas ?? []).filter((id) => liveRecord(records, 'persona', id)?.isSample === false).join(' '),
  ).split(' ');
  const [dragged, setDragged] = useState<string | null>(null);
  if (journey === null) return null;
  const move = (lane: string, index: number) => {
    if (index >= 0 && index < lanes.length) document.run(moveLane, { lane, index });
  };
  const drop = (onto: string) => {
    const from = lanes.findIndex((lane) => lane.id === dragged);
    const to = lanes.findIndex((lane) => lane.id === onto);
    if (dragged !== null && from !== to && to >= 0) move(dragged, to);
    setDragged(null);
  };
  const add = <IconButton icon={Plus} label={t('lanes.title')} onClick={() => actions.run('chooseLane')} disabled={!writable} size={24} />;
  return (
    <Section title={t('navigator.lanes')} aside={add}>
      <ul className={classes['list']}>
        {lanes.map((lane, index) => (
          <LaneRow
            key={lane.id}
            lane={lane}
            count={lane.kind === 'emotion' ? curves.filter((id) => id !== '' && !lane.hiddenPersonas.includes(id)).length : (counts.get(lane.id) ?? 0)}
            onMove={(by) => move(lane.id, index + by)}
            drag={{
              dragged,
              start: () => setDragged(lane.id),
              drop: () => drop(lane.id),
              end: () => setDragged(null),
              below: dragged !== null && lanes.findIndex((other) => other.id === dragged) < index,
            }}
          />
        ))}
      </ul>
    </Section>
  );
}
