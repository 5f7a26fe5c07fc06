import { ChevronDown, ChevronRight } from 'lucide-react';
import { type CSSProperties, memo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LaneBox, Scene } from '../../../shared/scene/scene.ts';
import { useView } from '../../state/index.ts';
import { titleMarks } from '../bands/paint-lane-names.ts';
import type { CameraState } from '../camera/camera.ts';
import { bandScale, bandWidth, RING, SMALLEST_BAND_SCALE } from '../camera/limits.ts';
import { moveLayer } from '../camera/move-layer.ts';
import { setVariable } from '../camera/set-variable.ts';
import { useCameraEffect } from '../camera/use-camera.ts';
import { useCanvasHost, useInteraction } from '../canvas-host.ts';
import { resizeLane } from '../gestures/resize.ts';
import { MarkView } from '../nodes/mark-view.tsx';
import { HandleButton } from './handle-button.tsx';
import { useHead } from './heads.tsx';
import styles from './lane-names.module.css';
import { Legend } from './legend.tsx';
import { RenameField } from './rename-field.tsx';

/** Lane names: held at the left, they follow the camera up and down only. */
export function LaneNames() {
  const host = useCanvasHost();
  const scene = useInteraction((state) => state.scene);
  const band = useRef<HTMLDivElement>(null);
  const track = useRef<HTMLDivElement>(null);
  const [take] = useState(() => (element: HTMLDivElement | null) => {
    band.current = element;
    host.places.laneNames = element;
  });
  const follow = ({ y, z }: CameraState) => {
    if (!band.current || !track.current) return;
    band.current.style.width = `${bandWidth(host.extent(), z) - RING}px`;
    moveLayer(track.current, `translateY(${y}px)`, z);
    setVariable(track.current, '--s', bandScale(z));
    track.current.dataset['small'] = String(z < SMALLEST_BAND_SCALE);
  };
  useCameraEffect(follow, { whilePainted: false });
  if (!scene) return null;
  return (
    <div className={styles['band']} ref={take}>
      <div className={styles['track']} style={{ '--whole': scene.wholeHeight } as CSSProperties} ref={track}>
        {scene.lanes.map((lane) => (
          <LaneName key={lane.id} lane={lane} scene={scene} />
        ))}
      </div>
    </div>
  );
}

/** The name's width and, where others stand below it, where they begin and end. */
function nameSize({ y, legend, twin }: LaneBox, { laneNameWidth }: Scene): CSSProperties {
  const [first, last] = [legend[0], legend.at(-1)];
  if (twin) return { width: laneNameWidth, '--lines': twin.lines, '--same': twin.same, '--above': twin.above } as CSSProperties;
  if (!first || !last) return { width: laneNameWidth };
  return { width: laneNameWidth, '--above': first.y - y, '--full': last.y + last.h - y } as CSSProperties;
}

interface LaneNameProps {
  readonly lane: LaneBox;
  readonly scene: Scene;
}

const LaneName = memo(
  function LaneName({ lane, scene }: LaneNameProps) {
    const host = useCanvasHost();
    const { t } = useTranslation();
    const selected = useView((view) => view.selection.some((item) => item.kind === 'lane' && item.id === lane.id));
    const edited = useView((view) => view.editing?.kind === 'lane' && view.editing.id === lane.id);
    const place = { '--y': lane.y, '--h': lane.h } as CSSProperties;
    const fold = t(lane.collapsed ? 'map.heads.unfoldLane' : 'map.heads.foldLane', { name: lane.title });
    return (
      <div
        className={[styles['lane'], lane.isLine && styles['line'], selected && styles['selected']].filter(Boolean).join(' ')}
        style={place}
        title={lane.title}
        data-lane={lane.id}
        data-lane-kind={lane.kind}
        {...useHead('lane', lane.id, 'title')}
      >
        <div
          className={[styles['name'], lane.legend.length > 0 && styles['withLegend'], lane.twin && styles['twin']].filter(Boolean).join(' ')}
          style={nameSize(lane, scene)}
        >
          <div className={styles['marks']} style={{ left: scene.laneNameWidth, top: -lane.y }}>
            <MarkView marks={titleMarks(lane)} />
          </div>
          {lane.legend.length > 0 && <Legend lane={lane} left={scene.laneNameWidth} />}
        </div>
        {lane.rowNames > 0 && (
          <div className={styles['rows']}>
            <div className={styles['marks']} style={{ left: scene.laneNameWidth, top: -lane.y }}>
              <MarkView marks={lane.marks.slice(-lane.rowNames)} />
            </div>
          </div>
        )}
        {edited && (
          <div className={styles['edit']}>
            <RenameField kind="lane" id={lane.id} shown={lane.title} />
          </div>
        )}
        {!host.readOnly() && !lane.isLine && (
          <>
            <span className={styles['handles']}>
              <HandleButton
                icon={lane.collapsed ? ChevronRight : ChevronDown}
                label={fold}
                onPress={() => host.edits.collapse('lane', lane.id, !lane.collapsed)}
              />
            </span>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: a pointer's way; the properties have the number */}
            <div
              className={styles['edge']}
              title={t('map.heads.resizeLane')}
              onPointerDown={(event) => {
                if (event.button !== 0) return;
                event.preventDefault();
                event.stopPropagation();
                host.tool.press(event.nativeEvent, { drag: () => resizeLane(host, lane.id), click: () => undefined });
              }}
              onDoubleClick={(event) => {
                event.stopPropagation();
                host.edits.resizeLane(lane.id, null);
              }}
            />
          </>
        )}
      </div>
    );
  },
  (before, after) => before.lane === after.lane && before.scene.laneNameWidth === after.scene.laneNameWidth,
);
