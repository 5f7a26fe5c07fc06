import { indexScores } from '../../analysis/score-index.ts';
import type { Journey } from '../../model/journey.ts';
import type { Records } from '../../model/kinds.ts';
import type { Lane } from '../../model/lane.ts';
import { scaleOfLane } from '../../model/series.ts';
import { curveAxis } from '../curve/axis.ts';
import { curveHead } from '../curve/curve-lines.ts';
import { curveMarks } from '../curve/curve-marks.ts';
import { personaCurves } from '../curve/persona-curves.ts';
import { seriesEnds } from '../curve/series-ends.ts';
import type { CastMember } from '../layout/cast.ts';
import type { Frame } from '../layout/frame.ts';
import type { Mark } from '../marks.ts';
import type { Box, PersonaCurve } from '../scene.ts';
import { evenFrame, frameUntil } from './even-frame.ts';
import { projected } from './projected.ts';
import type { SlideCurve, SlideOptions, SlidePersona } from './slide.ts';

/** Room for the ends of the scale, and for a name at the line's end. */
const LEFT = 40;
const RIGHT = 16;

export interface CurveSource {
  readonly records: Records;
  readonly journey: Journey;
  readonly frame: Frame;
  readonly cast: readonly CastMember[];
  readonly lane: Lane;
}

export interface DrawnCurve {
  readonly curve: SlideCurve;
  readonly personas: readonly SlidePersona[];
}

/** The curve in its box as far as the stage on show has come; null: nobody has scored anything. */
export function slideCurve(
  { records, journey, frame, cast, lane }: CurveSource,
  box: Box,
  { words, stage, activePersona, chosen }: SlideOptions,
): DrawnCurve | null {
  const whole = evenFrame(frame, box.x + LEFT, box.w - LEFT - RIGHT, stage);
  const index = indexScores(records, { journey: journey.id, series: lane.series, lane: lane.series === 'own' ? lane.id : null, withSamples: true });
  if (index.personas.size === 0) return null;
  const shown = stage === null ? whole : frameUntil(whole, stage);
  const axis = curveAxis(box);
  const { lines } = curveHead(lane, cast, index, words);
  const { series, drawing } = lane;
  const scale = scaleOfLane(lane, journey.scale);
  const look = { box, axis, scale, ends: seriesEnds(lane, words, scale), words, frame: shown, series, drawing };
  const scored = ({ persona, points }: PersonaCurve) => chosen[persona ?? 'all'] !== false && points.some(({ value }) => value !== null);
  const curves = personaCurves({ frame: shown, lines, index, activePersona }, box, axis).filter(scored);
  if (curves.length === 0) return null;
  const ground = curveMarks([], look);
  const drawn = curveMarks(curves, look).slice(ground.length);
  const here = whole.stages.find((held) => held.stage.id === stage);
  const drawnFrom = here ? (here.x - box.x) / box.w : 0;
  // Drawn with the active one last; named in an order that does not change with it.
  const personas = lines.flatMap(({ persona }) => {
    const curve = curves.find((one) => one.persona === persona);
    return curve ? [{ id: persona, name: curve.name, slot: curve.slot, active: curve.active }] : [];
  });
  return { curve: { ...box, ground: projected(here ? withBand(ground, box, here) : ground), lines: projected(drawn), drawnFrom }, personas };
}

/** A band behind the stage on show, over the plate and under the axis. */
function withBand([plate, ...axis]: readonly Mark[], box: Box, { x, w }: Pick<Box, 'x' | 'w'>): Mark[] {
  const band: Mark = {
    type: 'box',
    x,
    y: box.y + 4,
    w,
    h: box.h - 8,
    radius: 8,
    fill: 'accent-soft',
    stroke: null,
    strokeWidth: 0,
    raised: false,
    dashed: false,
  };
  return [...(plate ? [plate] : []), band, ...axis];
}
