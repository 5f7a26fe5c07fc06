import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { LaneKind } from '../../../shared/model/lane-kinds.ts';
import { useActions } from '../../actions/index.ts';
import { useView, useViewStore } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useWord } from '../../ui/use-word.ts';
import { useOnJourney } from '../record/use-live.ts';
import { LANE_GROUPS } from './lane-groups.ts';
import { LanePicture } from './lane-picture.tsx';
import classes from './lanes.module.css';
import { OwnLane } from './own-lane.tsx';
import { SeriesLanes } from './series-lanes.tsx';

/** Every kind of lane in groups, each with a picture and what it is for. */
export function AddLaneDialog() {
  const { t } = useTranslation();
  const view = useViewStore();
  const { run } = useActions();
  const journey = useView((state) => state.journey);
  const lanes = useOnJourney('lane', journey);
  const counts = useMemo(() => Map.groupBy(lanes, ({ kind }) => kind), [lanes]);
  const close = () => view.openDialog(null);
  const add = (kind: LaneKind) => {
    close();
    run(`addLane.${kind}`);
  };
  return (
    <Dialog onClose={close} title={t('lanes.title')} size={1120}>
      <BlueprintLead onDone={close} />
      {LANE_GROUPS.map(({ title, kinds }) => (
        <LaneGroup key={title} title={title} kinds={kinds} count={(kind) => counts.get(kind)?.length ?? 0} onAdd={add} />
      ))}
      <SeriesLanes onDone={close} />
      <OwnLane onDone={close} />
    </Dialog>
  );
}

function BlueprintLead({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation();
  const { isEnabled, run } = useActions();
  const can = isEnabled('makeBlueprint');
  const make = () => {
    onDone();
    run('makeBlueprint');
  };
  return (
    <div className={classes['lead']}>
      <p>{t(can ? 'lanes.blueprintText' : 'lanes.isBlueprint')}</p>
      <Button onClick={make} disabled={!can}>
        {t('actions.makeBlueprint')}
      </Button>
    </div>
  );
}

interface LaneGroupProps {
  readonly title: string;
  readonly kinds: readonly LaneKind[];
  /** How many lanes of a kind the map has. */
  readonly count: (kind: LaneKind) => number;
  readonly onAdd: (kind: LaneKind) => void;
}

function LaneGroup({ title, kinds, count, onAdd }: LaneGroupProps) {
  const { t } = useTranslation();
  const word = useWord();
  return (
    <section className={classes['group']}>
      <h3 className="cx-label">{word(`lanes.groups.${title}`)}</h3>
      <div className={classes['tiles']}>
        {kinds.map((kind) => (
          <button key={kind} type="button" className={classes['tile']} onClick={() => onAdd(kind)} data-lane-kind={kind}>
            <LanePicture kind={kind} />
            <span>
              <strong>{word(`laneKinds.${kind}`)}</strong>
              {count(kind) > 0 ? <span className={`cx-meta ${classes['there']}`}>{t('lanes.there')}</span> : null}
              <small className="cx-meta">{word(`lanes.what.${kind}`)}</small>
            </span>
          </button>
        ))}
      </div>
    </section>
  );
}
