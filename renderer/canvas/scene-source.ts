import { filterCards, onlyMatching } from '../../shared/analysis/index.ts';
import { isFiltering } from '../../shared/model/card-filter.ts';
import type { Records } from '../../shared/model/kinds.ts';
import { hasManyLinks, type LayoutOptions, type Scene, type SceneWords } from '../../shared/scene/index.ts';
import type { CanvasHost } from './canvas-host.ts';
import { layInPauses } from './first-view/lay-in-pauses.ts';
import type { BegunView } from './first-view/opening.ts';
import { carryOver } from './keyboard/carry-over.ts';
import { cellOf } from './keyboard/cursor-place.ts';
import { buildSceneIndex } from './level-of-detail/scene-index.ts';

/** Milliseconds. */
const LINKS_AFTER = 80;

/**
 * Keeps the host's scene in step with the document, at once: after a command has run, the scene is already the new one,
 * so that Tab can go on to the step it added. Returns how to stop.
 */
export function followDocument(host: CanvasHost, words: SceneWords): () => void {
  let waiting = 0;
  const laidOut = (records: Records, how: Pick<LayoutOptions, 'linksLater' | 'until'>): Scene => {
    const { activePersona } = host.view.store.getState();
    const { changes } = host.store.getState();
    return host.layout.layout(records, host.journey, { words, activePersona, comments: true, ...how, ...(changes ? { changes } : {}) });
  };
  const lay = (how: Pick<LayoutOptions, 'linksLater' | 'until'>) => {
    const previous = host.store.getState();
    const held = host.document.store.getState().records;
    const all = previous.preview ? previous.preview(held) : held;
    const { records, matching } = looked(host, all);
    if (matching !== previous.matching) host.store.setState({ matching });
    const scene = laidOut(records, how);
    if (scene === previous.scene) return;
    // A point of a curve on the move leaves every card where it is: then the index still holds.
    const index = standAlike(scene, previous.scene) ? previous.index : buildSceneIndex(scene, previous.index);
    const { cursor, editing } = carryOver(previous, scene, index);
    host.store.setState({ scene, index, cursor, editing });
  };
  /** What was edited is there in this frame; many links find their new ways once hands rest for a moment. */
  const follow = () => {
    stopRest();
    lay({ linksLater: true });
    host.opening.end();
    clearTimeout(waiting);
    if (hasManyLinks(host.document.store.getState().records)) waiting = window.setTimeout(() => lay({}), LINKS_AFTER);
  };
  /** Of a map that is painted already only that part is drawn at first. */
  const open = ({ until }: BegunView) => {
    lay({ linksLater: true, until });
    host.opening.waits(follow);
    const { records } = host.document.store.getState();
    return layInPauses(until, (down) => laidOut(records, { linksLater: true, until: down }).height, follow);
  };
  let stopRest = (): void => undefined;
  if (host.opening.view) stopRest = open(host.opening.view);
  else follow();
  const stopDocument = host.document.store.subscribe((state, before) => {
    if (state.records !== before.records) follow();
  });
  const stopView = host.view.store.subscribe((state, before) => {
    if (state.activePersona !== before.activePersona || state.filter !== before.filter || state.others !== before.others) follow();
  });
  const stopPreview = host.store.subscribe((state, before) => {
    if (state.preview !== before.preview || state.changes !== before.changes) follow();
  });
  const stopCursor = host.store.subscribe((state, before) => {
    if (state.cursor !== before.cursor) host.view.focusCell(state.cursor && state.scene ? cellOf(state.scene, state.cursor) : null);
  });
  return () => {
    stopRest();
    clearTimeout(waiting);
    stopCursor();
    stopPreview();
    stopDocument();
    stopView();
  };
}

/** What a filter leaves to be laid out, or to be drawn as ever. */
function looked({ view, journey }: CanvasHost, records: Records): { readonly records: Records; readonly matching: ReadonlySet<string> | null } {
  const { filter, others } = view.store.getState();
  if (!isFiltering(filter)) return { records, matching: null };
  const filtered = filterCards(records, journey, filter);
  return others === 'faint' ? { records, matching: filtered.matching } : { records: onlyMatching(records, journey, filtered), matching: null };
}

function standAlike(scene: Scene, before: Scene | null): boolean {
  return scene.cards === before?.cards && scene.notes === before.notes && scene.width === before.width && scene.height === before.height;
}
