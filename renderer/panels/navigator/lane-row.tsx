import { Eye, EyeOff } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hideLane } from '../../../shared/commands/index.ts';
import type { RecordOfKind } from '../../../shared/model/kinds.ts';
import { isLine } from '../../../shared/model/lane-kinds.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { useView, useViewStore } from '../../state/index.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { laneTitle } from '../record/titles.ts';
import { useMapWord } from '../record/use-map-word.ts';
import { useWritable } from '../record/use-record.ts';
import classes from './navigator.module.css';

interface LaneRowProps {
  readonly lane: RecordOfKind<'lane'>;
  readonly count: number;
  readonly onMove: (by: -1 | 1) => void;
  readonly drag: { readonly dragged: string | null; readonly start: () => void; readonly drop: () => void; readonly end: () => void; readonly below: boolean };
}

/** A click shows the lane on the map; Alt with an arrow, or dragging, moves it. */
export function LaneRow({ lane, count, onMove, drag }: LaneRowProps) {
  const { t } = useTranslation();
  const word = useMapWord();
  const document = useDocumentStore();
  const view = useViewStore();
  const writable = useWritable();
  const selected = useView((state) => state.selection.some((one) => one.kind === 'lane' && one.id === lane.id));
  const title = useDocument((state) => laneTitle(state.records, lane.id, word));
  const [over, setOver] = useState(false);
  const reveal = () => {
    view.select({ kind: 'lane', id: lane.id });
    view.store.getState().canvas?.reveal({ kind: 'lane', id: lane.id });
  };
  const keys = (event: KeyboardEvent) => {
    if (!event.altKey || !writable || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  const mark = over && drag.dragged !== null && drag.dragged !== lane.id ? classes[drag.below ? 'after' : 'before'] : '';
  return (
    <li
      className={`${classes['row']} ${drag.dragged === lane.id ? classes['dragged'] : ''} ${mark}`}
      data-on={selected}
      data-off={lane.hidden}
      draggable={writable}
      onDragStart={drag.start}
      onDragEnd={drag.end}
      onDragOver={(event) => {
        if (drag.dragged === null) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={() => {
        setOver(false);
        drag.drop();
      }}
    >
      <button type="button" className={classes['main']} onClick={reveal} onKeyDown={keys} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown">
        <span className={`cx-clamp ${classes['title']}`} title={title}>
          {title}
        </span>
        <span className={classes['meta']}>{isLine(lane.kind) ? t('navigator.line') : count || ''}</span>
      </button>
      <span className={classes['acts']} data-shown={lane.hidden}>
        <IconButton
          icon={lane.hidden ? EyeOff : Eye}
          label={t('navigator.showLane', { name: title })}
          pressed={!lane.hidden}
          onClick={() => document.run(hideLane, { lane: lane.id, hidden: !lane.hidden })}
          disabled={!writable}
          size={24}
        />
      </span>
    </li>
  );
}
