import { addLane, curveLanesOf, indexAfterCurves, pointOf, scaleOfPoint, setFields, setScore, stepsOf } from '../../shared/commands/index.ts';
import { emotionWord } from '../../shared/model/emotion-word.ts';
import { FACES, offersFaces, valueOfFace } from '../../shared/model/faces.ts';
import { newId } from '../../shared/model/ids.ts';
import { DEFAULT_SCALE, type Scale } from '../../shared/model/scale.ts';
import { hasFigureKeys, valueOfFigure } from '../../shared/model/scale-keys.ts';
import type { ScorePoint } from '../../shared/model/score.ts';
import { SERIES, type Series } from '../../shared/model/series.ts';
import { type Action, type ActionContext, defineAction } from './action.ts';
import { currentStep, mapIsEditable, recordsOf, selection, shownJourney } from './subject.ts';

/** The selected point, scored or not. */
function selectedPoint(context: ActionContext): ScorePoint | null {
  const [first, second] = selection(context);
  return first?.kind === 'point' && second === undefined ? pointOf(recordsOf(context), first.id) : null;
}

const canRate = (context: ActionContext) => mapIsEditable(context) && selectedPoint(context) !== null;

/** The scale on which the selected point is shown. */
function pointScale(context: ActionContext): Scale {
  const point = selectedPoint(context);
  return point ? scaleOfPoint(recordsOf(context), point) : DEFAULT_SCALE;
}

/** Whether the selected point's curve is of feelings, so that faces stand beside it. */
function canPickFace(context: ActionContext): boolean {
  const point = selectedPoint(context);
  return point !== null && mapIsEditable(context) && offersFaces(point.series, pointScale(context));
}

/** On a scale of few whole numbers a key is its figure. */
function figureAction(figure: number): Action {
  const value = (context: ActionContext) => (canRate(context) ? valueOfFigure(figure, pointScale(context)) : null);
  return defineAction(`pointFigure.${figure}`, {
    group: 'edit',
    keys: [String(figure)],
    ...(figure >= 1 && figure <= FACES.length ? { yieldsTo: `ratePoint.${figure}` } : {}),
    title: { key: 'actions.pointFigure', name: String(figure) },
    enabled: (context) => value(context) !== null,
    run: (context) => {
      const point = selectedPoint(context);
      const rated = value(context);
      if (point && rated !== null) context.document.run(setScore, { point, value: rated });
    },
  });
}

/** 1 … 5 are −2 … +2, where a scale has not a key for each of its figures. */
function rateAction(value: number, place: number): Action {
  return defineAction(`ratePoint.${place}`, {
    group: 'edit',
    keys: [String(place)],
    title: { key: 'actions.ratePoint', of: { key: `map.scene.emotionWord.${emotionWord(value)}` } },
    enabled: (context) => canRate(context) && !hasFigureKeys(pointScale(context)),
    run: (context) => {
      const point = selectedPoint(context);
      if (point) context.document.run(setScore, { point, value });
    },
  });
}

type Flag = 'momentOfTruth' | 'businessCritical';

/** The step that the selection stands in; of a selected stage its only one. */
function flaggedStep(context: ActionContext) {
  const [head] = selection(context);
  if (head?.kind !== 'stage') return currentStep(context);
  const steps = stepsOf(recordsOf(context), head.id);
  return steps.length === 1 ? steps[0] : undefined;
}

function flagAction(flag: Flag, keys: string): Action {
  return defineAction(flag, {
    group: 'edit',
    keys: [keys],
    enabled: (context) => mapIsEditable(context) && flaggedStep(context) !== undefined,
    run: (context) => {
      const step = flaggedStep(context);
      if (step) context.document.run(setFields, { kind: 'step', id: step.id, fields: { [flag]: !step[flag] } });
    },
  });
}

/** A built-in series has one lane at most; of one's own there may be many. */
function canAdd(context: ActionContext, series: Series): boolean {
  const journey = shownJourney(context);
  if (journey === null || !mapIsEditable(context)) return false;
  return series === 'own' || !curveLanesOf(recordsOf(context), journey).some((lane) => lane.series === series);
}

/** Below the other curves; one of one's own is named at once. */
function addSeries(context: ActionContext, series: Series): void {
  const journey = shownJourney(context);
  if (journey === null) return;
  const id = newId();
  context.document.run(addLane, { id, journey, kind: 'emotion', series, index: indexAfterCurves(recordsOf(context), journey) });
  context.view.select({ kind: 'lane', id });
  if (series === 'own') context.view.edit({ kind: 'lane', id, field: 'title' });
}

function seriesAction(series: Series): Action {
  return defineAction(`addSeries.${series}`, {
    group: 'add',
    title: { key: 'actions.addSeries', of: { key: `series.${series}` } },
    enabled: (context) => canAdd(context, series),
    run: (context) => addSeries(context, series),
  });
}

const FIGURES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

export const CURVE_ACTIONS = [
  ...FACES.map((face, index) => rateAction(valueOfFace(face), index + 1)),
  ...FIGURES.map(figureAction),
  defineAction('pickFace', { group: 'edit', keys: ['E'], enabled: canPickFace, run: ({ view }) => view.store.getState().canvas?.pickFace() }),
  flagAction('momentOfTruth', 'alt+M'),
  flagAction('businessCritical', 'alt+B'),
  ...SERIES.filter((series) => series !== 'emotion').map(seriesAction),
];
