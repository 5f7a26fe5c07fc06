import { filterCards } from '../../analysis/filter-cards.ts';
import type { Card } from '../../model/card.ts';
import type { Journey } from '../../model/journey.ts';
import { live, liveRecord, type Records } from '../../model/kinds.ts';
import type { Lane } from '../../model/lane.ts';
import { holdsCards } from '../../model/lane-kinds.ts';
import { compareOrder } from '../../model/order.ts';
import { type CastMember, castOf } from '../layout/cast.ts';
import { type Frame, frameOf } from '../layout/frame.ts';
import { NO_TEXT } from '../layout/text-marks.ts';
import type { Box } from '../scene.ts';
import { type CardPages, type CardsSetting, cardPages } from './card-pages.ts';
import { evenFrame } from './even-frame.ts';
import { SLIDE_HEIGHT, type Slide, type SlideOptions, type SlidePersona } from './slide.ts';
import { cardsOfSlide, isForSomebody, type ShownCard } from './slide-cards.ts';
import { type CurveSource, type DrawnCurve, slideCurve } from './slide-curve.ts';
import { block, goalOf, railOf, stageTitlesOf, titleOf } from './slide-head.ts';
import { type StepLink, slideLinks, stepLinks } from './slide-links.ts';
import { STEP_LINE, stageLinks, stepsOf } from './slide-steps.ts';

const MARGIN = 24;
const TOP = 16;
const FOOT = 30;
const UNDER_RAIL = 8;
const BLOCK_GAP = 10;
/** Height of the curve beside cards, over the whole journey, and where nothing else is shown. */
const CURVE = { stage: 96, whole: 138, alone: 230 };
/** In less than this a curve is a line among labels: none is drawn. */
const LEAST_CURVE = 60;
/** Names of steps take so many lines over cards at most; without cards they may have the room. */
const STEP_LINES = 2;
/** Less than this above the foot is no room for cards: they begin on the next page. */
const LEAST_ROOM = 56;

/** A slide of the journey, and where on its pages each card stands; null: there is no such journey. */
export interface LaidSlide extends Slide {
  readonly pageOf: CardPages['pageOf'];
}

/** Lays out what the room sees of one stage or of the whole journey. A stage that is gone gives the whole. */
export function layoutSlide(records: Records, journeyId: string, wanted: SlideOptions): LaidSlide | null {
  const journey = liveRecord(records, 'journey', journeyId);
  if (!journey) return null;
  const subject = subjectOf(records, journey, wanted);
  const { options, frame, cast, lanes, shown } = subject;
  const top = topOf(subject, (steps) => stepLinks({ records, journey: journeyId }, steps));
  const inner = options.width - 2 * MARGIN;
  const bottom = SLIDE_HEIGHT - FOOT;
  const under = (wanted: number) => {
    const h = Math.min(wanted, bottom - top.end);
    const drawn = h < LEAST_CURVE ? null : drawCurve({ records, journey, frame, cast, lanes }, { x: MARGIN, y: top.end, w: inner, h }, options);
    const underCurve = drawn ? top.end + h + BLOCK_GAP : top.end;
    const room = { x: MARGIN, width: inner, top: bottom - underCurve < LEAST_ROOM ? bottom : underCurve, nextTop: top.nextEnd, bottom };
    return { drawn, pages: linkedPages(subject, { records, words: options.words, cast, room }, journey) };
  };
  const usual = under(curveHeight(options.stage, shown.length === 0));
  // A lower curve is worth it where it saves the room a page.
  const lower = options.stage === null && usual.pages.pages > 1 ? under(CURVE.stage) : usual;
  const { drawn, pages } = lower.pages.pages === 1 ? lower : usual;
  const page = Math.max(0, Math.min(options.page, pages.pages - 1));
  return {
    journey: journey.id,
    stage: options.stage,
    number: subject.number,
    title: subject.title,
    goal: subject.goal,
    width: options.width,
    page,
    pages: pages.pages,
    rail: top.rail,
    ...(page === 0 ? top.first : top.next),
    curve: page === 0 ? (drawn?.curve ?? null) : null,
    personas: drawn?.personas ?? cast.map((member) => personaOf(member, options.activePersona)),
    ...pages.on(page),
    pageOf: pages.pageOf,
  };
}

/** Links whose ends come to lie on different pages need room for stubs, which may move further cards: after so many turns all have stubs. */
const MOST_TURNS = 6;

/** The cards with their links. */
function linkedPages({ shown, lanes, options, matching }: Subject, setting: Omit<CardsSetting, 'linked'>, { id }: Journey): CardPages {
  const cards = new Set(shown.map(({ card }) => card.id));
  const { records, words } = setting;
  const { chosen } = options;
  const mayName = (card: Card): boolean => (matching?.has(card.id) ?? true) && isForSomebody(card, { records, chosen });
  const source = { records, journey: id, lanes, words, cards, mayName };
  const apart = new Set<string>();
  for (let turn = 1; ; turn += 1) {
    const linked = slideLinks(source, apart);
    const pages = cardPages(shown, { ...setting, linked });
    const parted = linked.links.filter(({ from, to }) => pages.pageOf.get(from) !== pages.pageOf.get(to));
    if (parted.length === 0) return pages;
    // The last turn leaves no line, so that none can be parted any more.
    for (const link of turn < MOST_TURNS ? parted : linked.links) apart.add(link.id);
  }
}

/** What a slide is about. */
interface Subject {
  readonly options: SlideOptions;
  readonly frame: Frame;
  /** Of the stages. */
  readonly titles: readonly string[];
  readonly number: number;
  readonly title: string;
  readonly goal: string;
  readonly cast: readonly CastMember[];
  readonly lanes: readonly Lane[];
  readonly shown: readonly ShownCard[];
  /** The cards that a filter lets through; null: all. */
  readonly matching: ReadonlySet<string> | null;
}

function subjectOf(records: Records, journey: Journey, wanted: SlideOptions): Subject {
  const { words, chosen } = wanted;
  const held = liveRecord(records, 'stage', wanted.stage);
  const stage = held?.journey === journey.id ? held : undefined;
  const options = { ...wanted, stage: stage?.id ?? null };
  const frame = evenFrame(frameOf(records, journey, { words }), 0, Number.MAX_SAFE_INTEGER, null);
  const titles = stageTitlesOf(frame, words);
  const number = frame.stages.findIndex((one) => one.stage.id === options.stage) + 1;
  const lanes = lanesOf(records, journey, chosen);
  const matching = wanted.filter ? filterCards(records, journey.id, wanted.filter).matching : null;
  return {
    options,
    frame,
    titles,
    number,
    title: stage ? (titles[number - 1] ?? '') : journey.title || words.say('slide.untitled'),
    goal: (stage ?? journey).customerGoal.trim(),
    cast: castOf(records, journey, words).filter(({ id }) => chosen[id] !== false),
    lanes,
    shown: cardsOfSlide({ records, frame, lanes, stageTitles: titles, words, chosen }, options.stage).filter(({ card }) => matching?.has(card.id) ?? true),
    matching,
  };
}

/** Everything above curve and cards, on the first page and, smaller, on the others. */
function topOf({ options, frame, titles, title, goal, shown }: Subject, links: (steps: readonly string[]) => readonly StepLink[]) {
  const { words, stage } = options;
  const width = options.width - 2 * MARGIN;
  const rail = railOf(frame, titles, stage, { x: MARGIN, y: TOP, width }, words);
  const underRail = { x: MARGIN, y: TOP + (rail[0]?.h ?? 0), width };
  const place = { ...underRail, y: underRail.y + UNDER_RAIL };
  const flow = stage === null ? stageLinks(rail, frame, links, underRail) : null;
  const headPlace = { ...place, y: place.y + (flow?.height ?? 0) };
  const head = titleOf(title, headPlace, [1.9, 1.5]);
  const goalBlock = goalOf(goal, { ...place, y: headPlace.y + head.height }, words);
  const goalEnd = headPlace.y + head.height + goalBlock.height;
  const mostLines = shown.length > 0 ? STEP_LINES : (SLIDE_HEIGHT - FOOT - goalEnd - CURVE.stage) / STEP_LINE - 1;
  const steps = stepsOf(frame, stage, { ...place, y: goalEnd + 2 }, { mostLines, cards: shown.length > 0, links });
  const next = titleOf(title, place, [1.3, 1]);
  const nothing = block(NO_TEXT, place, 1).group;
  return {
    rail,
    first: { head: head.group, goalMarks: goalBlock.group, stepMarks: flow?.group ?? steps.group },
    next: { head: next.group, goalMarks: nothing, stepMarks: nothing },
    end: goalEnd + steps.height + BLOCK_GAP,
    nextEnd: place.y + next.height + 6,
  };
}

function personaOf({ id, name, slot }: CastMember, active: string | null): SlidePersona {
  return { id, name, slot, active: id === active };
}

/** What is hidden on the map or when projected, until somebody chooses otherwise. */
export function isLaneShown(lane: Lane, chosen: SlideOptions['chosen']): boolean {
  return chosen[lane.id] ?? !(lane.hidden || lane.hiddenWhenProjected);
}

function lanesOf(records: Records, { id }: Journey, chosen: SlideOptions['chosen']): Lane[] {
  return live(records, 'lane')
    .filter((lane) => lane.journey === id && isLaneShown(lane, chosen) && (lane.kind === 'emotion' || holdsCards(lane.kind)))
    .sort(compareOrder);
}

interface CurvesSource extends Omit<CurveSource, 'lane'> {
  readonly lanes: readonly Lane[];
}

function curveHeight(stage: string | null, alone: boolean): number {
  if (alone) return CURVE.alone;
  return stage === null ? CURVE.whole : CURVE.stage;
}

/** The first curve lane on show that holds a score. */
function drawCurve({ lanes, ...source }: CurvesSource, box: Box, options: SlideOptions): DrawnCurve | null {
  for (const lane of lanes) {
    const drawn = lane.kind === 'emotion' ? slideCurve({ ...source, lane }, box, options) : null;
    if (drawn) return drawn;
  }
  return null;
}
