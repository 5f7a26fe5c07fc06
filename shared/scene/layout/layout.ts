import type { Journey } from '../../model/journey.ts';
import { live, liveRecord, type Records } from '../../model/kinds.ts';
import type { Lane } from '../../model/lane.ts';
import { holdsCards } from '../../model/lane-kinds.ts';
import { isBeside } from '../../model/place.ts';
import { flowBand, sameBand } from '../links/flow-band.ts';
import { linkPaths, lostEnds } from '../links/links.ts';
import { hasManyLinks } from '../links/many-links.ts';
import type { Scene } from '../scene.ts';
import { cardParts } from './card-parts.ts';
import { castOf, sameCast } from './cast.ts';
import { withChangeMarks } from './change-marks.ts';
import { withCommentMarks } from './comment-marks.ts';
import { cornerOf } from './corner.ts';
import { frameOf } from './frame.ts';
import { headsOf, moved } from './heads.ts';
import { layRows, openLanes, shownLanes } from './lane-rows.ts';
import { createMemory, type Memory } from './memory.ts';
import { noteBoxes, wholeExtent } from './notes.ts';
import { withNotesLane } from './notes-lane.ts';
import { sameTitles } from './open-mark.ts';
import type { LayoutOptions } from './options.ts';
import { LANE_NAME_WIDTH } from './sizes.ts';

/** Lays a journey out again and again; what did not change keeps its objects. */
export interface Layout {
  layout(records: Records, journey: string, options: LayoutOptions): Scene;
}

export function createLayout(): Layout {
  let memory = createMemory();
  return {
    layout(records, journey, options) {
      if (memory.journey !== journey || memory.words !== options.words) memory = createMemory(journey, options.words);
      return layOut(records, journey, options, memory);
    },
  };
}

const layouts = new WeakMap<Scene, Layout>();

/**
 * Where everything of a journey stands. With the scene before, cards that did not change are the same objects as there.
 * A journey that is not there gives an empty scene.
 */
export function layoutJourney(records: Records, journey: string, options: LayoutOptions, previous?: Scene): Scene {
  const layout = (previous && layouts.get(previous)) ?? createLayout();
  const scene = layout.layout(records, journey, options);
  layouts.set(scene, layout);
  return scene;
}

function layOut(records: Records, journeyId: string, options: LayoutOptions, memory: Memory): Scene {
  const journey = liveRecord(records, 'journey', journeyId);
  if (!journey) return emptyScene(journeyId);
  const { words } = options;
  const frame = memory.frame(() => frameOf(records, journey, options), [records.stage, records.step, options.columnWidth, options.unfolded]);
  const samples = memory.samples(() => showsSamples(records, journey), [records.card, records.score, journey.isSample]);
  const corner = memory.corner(() => cornerOf(journey, words, samples), [journey.title, journey.state, samples]);
  const titles = memory.titles(() => records.journey, [records.journey], sameTitles);
  const heads = memory.heads(() => headsOf(frame, words, corner.height, titles), [frame, corner.height, titles]);
  const cornerMarks = memory.cornerMarks(() => moved(corner.marks, 0, -heads.headHeight), [corner, heads.headHeight]);
  const cast = memory.cast(() => castOf(records, journey, words), [records.persona, records.journey], sameCast);
  const lanes = memory.lanesShown(() => lanesFor(records, journeyId, options), [records.lane, options.unfolded]);
  const { byLane, tray, beside } = memory.placement.place(records.card, journeyId, frame, lanesThatHold(records, journeyId));
  const band = memory.band(() => flowBand(records, journeyId, frame), [records.link, frame], sameBand);
  const rows = layRows(lanes, byLane, band.height, { records, journey, options, frame, cast, titles, memory });
  const grid = { width: frame.width, height: rows.height };
  const shownBeside = rows.cut ? beside.filter(({ card }) => isBeside(card.place) && card.place.beside.side === 'right') : beside;
  const notes = memory.notes(
    () => noteBoxes(shownBeside, grid, { records, words, cast }, memory.contents),
    [shownBeside, grid.width, grid.height, cast, titles, ...cardParts(records)],
  );
  const scene = { journey: journeyId, ...grid, ...wholeExtent(grid, notes), headHeight: heads.headHeight, laneNameWidth: LANE_NAME_WIDTH };
  const ground = {
    records,
    journey: journeyId,
    columns: heads.columns,
    lanes: rows.lanes,
    cards: rows.cards,
    laneCards: rows.laneCards,
    tray,
    notes,
    band,
    words,
  };
  const wayLater = rows.cut || (options.linksLater === true && hasManyLinks(records));
  const links = wayLater
    ? memory.linkMemory.laid
    : memory.links(
        () => linkPaths(ground, memory.linkMemory),
        [records.link, heads, rows.laneCards, rows.lanes, tray, notes, band, lostEnds(records, journeyId)],
      );
  const laid = {
    corner: cornerMarks,
    stages: heads.stages,
    columns: heads.columns,
    lanes: rows.lanes,
    cards: rows.cards,
    notes,
    curves: rows.curves,
    links,
    tray,
  };
  const said = options.comments ? withCommentMarks(laid, records.comment, journeyId, memory) : laid;
  const parts = options.changes ? withChangeMarks(said, options.changes, words, memory) : said;
  const whole = memory.scene(() => ({ ...scene, ...parts }), [...Object.values(scene), ...Object.values(parts)]);
  return options.unfolded ? memory.withNotes(() => withNotesLane(whole, words), [whole]) : whole;
}

function lanesFor(records: Records, journey: string, { unfolded = false }: LayoutOptions): readonly Lane[] {
  const lanes = shownLanes(records, journey);
  return unfolded ? openLanes(lanes) : lanes;
}

function showsSamples(records: Records, { id, isSample }: Journey): boolean {
  if (isSample) return true;
  for (const card of records.card.values()) if (card.isSample && !card.deleted && card.journey === id) return true;
  for (const score of records.score.values()) if (score.isSample && !score.deleted && score.journey === id) return true;
  return false;
}

/** Cards of hidden lanes keep their place: they are neither shown nor in the tray. */
function lanesThatHold(records: Records, journey: string): ReadonlySet<string> {
  return new Set(
    live(records, 'lane')
      .filter((lane) => lane.journey === journey && holdsCards(lane.kind))
      .map((lane) => lane.id),
  );
}

function emptyScene(journey: string): Scene {
  return {
    journey,
    width: 0,
    height: 0,
    wholeWidth: 0,
    wholeHeight: 0,
    headHeight: 0,
    laneNameWidth: LANE_NAME_WIDTH,
    corner: [],
    stages: [],
    columns: [],
    lanes: [],
    cards: [],
    notes: [],
    curves: [],
    links: [],
    tray: [],
  };
}
