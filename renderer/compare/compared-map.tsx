import { memo, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Change, COMPARED_JOURNEY, comparedPoints } from '../../shared/analysis/index.ts';
import type { Records } from '../../shared/model/kinds.ts';
import type { ChangeMarks } from '../../shared/scene/index.ts';
import { JourneyCanvas } from '../canvas/index.ts';
import { createComparedDocument, DocumentProvider, type DocumentStore, useDocumentStore } from '../records/index.ts';
import { createView, type Selected, useViewStore, ViewProvider, type ViewStore } from '../state/index.ts';
import { isComposing } from '../ui/composing.ts';
import classes from './compare.module.css';
import type { Compared } from './use-comparison.ts';
import { useExportPicture } from './use-export-picture.ts';
import type { Walk } from './use-walk.ts';

interface ComparedMapProps {
  readonly compared: Compared;
  readonly marks: ChangeMarks;
  readonly walk: Walk;
  readonly onOpen: (change: Change, id: string | null) => void;
}

/** Both journeys as one map: a canvas like any other, of a document that nobody edits. */
export function ComparedMap({ compared, marks, walk, onOpen }: ComparedMapProps) {
  const document = useDocumentStore();
  const outer = useViewStore();
  const { map } = compared;
  const [shown] = useState(() => createComparedDocument(document, COMPARED_JOURNEY, map));
  const [view] = useState(() => createView({ journey: COMPARED_JOURNEY }));
  const exportPicture = useExportPicture(compared, marks);
  const { current, go, next, previous } = walk;
  const latest = useRef({ compared, current });
  latest.current = { compared, current };
  const walkedTo = current?.id;
  useLayoutEffect(() => shown.show(map), [shown, map]);
  useEffect(() => lendCanvas(outer, view), [outer, view]);
  // Somebody else's edit makes every change anew: what was walked to is shown once, not whenever it is told again.
  useEffect(() => {
    const { compared: shownNow, current: change } = latest.current;
    const target = walkedTo !== undefined && change && selectedIn(shownNow, change);
    if (!target) return;
    view.select(target);
    view.store.getState().canvas?.reveal(target);
  }, [view, walkedTo]);
  useEffect(
    () =>
      view.store.subscribe(({ selection }, before) => {
        if (selection === before.selection || !selection[0]) return;
        const chosen = changeAt(latest.current.compared, selection[0]);
        if (chosen) go(chosen.id);
      }),
    [view, go],
  );
  const steps = { next, previous, open: () => current && onOpen(current, current.b ?? current.a), exportPicture };
  const walked = useRef(steps);
  walked.current = steps;
  // Lent once: who asks whether there is a walk need not hear of each step of it.
  useEffect(() => {
    outer.setCompare({
      next: () => walked.current.next(),
      previous: () => walked.current.previous(),
      open: () => walked.current.open(),
      exportPicture: () => walked.current.exportPicture(),
    });
    return () => outer.setCompare(null);
  }, [outer]);
  const openSelected = () => {
    const [item] = view.store.getState().selection;
    if (item) openItem(item, { compared, current, onOpen });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the canvas within has the keyboard; this hears what it leaves
    <div
      className={classes['map']}
      onDoubleClick={(event) => {
        if (!isOfTool(event.target)) openSelected();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !isComposing(event) && !isOfTool(event.target)) openSelected();
      }}
    >
      <CommonMap shown={shown} view={view} marks={marks} />
    </div>
  );
}

/** Zoom, fold and legend lie on the map and have presses and keys of their own. */
function isOfTool(target: EventTarget): boolean {
  return target instanceof Element && target.closest('button, input, [data-minimap]') !== null;
}

interface CommonMapProps {
  readonly shown: DocumentStore;
  readonly view: ViewStore;
  readonly marks: ChangeMarks;
}

const CommonMap = memo(function CommonMap({ shown, view, marks }: CommonMapProps) {
  return (
    <DocumentProvider document={shown}>
      <ViewProvider view={view}>
        <JourneyCanvas journey={COMPARED_JOURNEY} changes={marks} />
      </ViewProvider>
    </DocumentProvider>
  );
});

/** The keys and menus of zooming work on the canvas that is shown here. */
function lendCanvas(outer: ViewStore, view: ViewStore): () => void {
  const lend = () => outer.setCanvas(view.store.getState().canvas);
  lend();
  const stop = view.store.subscribe((state, before) => {
    if (state.canvas !== before.canvas) lend();
  });
  return () => {
    stop();
    outer.setCanvas(null);
  };
}

const KINDS_ON_MAP: Partial<Readonly<Record<Change['subject'], Selected['kind']>>> = { card: 'card', stage: 'stage', step: 'step', lane: 'lane', link: 'link' };

/** Where a change stands on the common map; null: nowhere there. */
function selectedIn({ map, comparison }: Compared, { subject, a, b }: Change): Selected | null {
  if (subject === 'score') {
    const points = comparedPoints(comparison)({ a, b });
    const id = [points.b, points.a].find((point) => point !== null && map.score.has(point));
    return id === undefined || id === null ? null : { kind: 'point', id };
  }
  const kind = KINDS_ON_MAP[subject];
  const id = kind && [b, a].find((one) => one !== null && (map[subject] as Records['card']).has(one));
  return kind && id ? { kind, id } : null;
}

function changeAt({ changes, comparison }: Compared, { kind, id }: Selected): Change | undefined {
  const twin = comparison.twins.get(id);
  return changes.find(({ subject, a, b }) => subject === kind && (a === id || b === id || (twin !== undefined && (a === twin || b === twin))));
}

interface Opening {
  readonly compared: Compared;
  readonly current: Change | null;
  readonly onOpen: ComparedMapProps['onOpen'];
}

/** What is selected on the common map, in the map on which it stands. */
function openItem({ kind, id }: Selected, { compared, current, onOpen }: Opening): void {
  if (kind === 'point') {
    if (current?.subject === 'score') onOpen(current, current.b ?? current.a);
    return;
  }
  const own = { id: '', subject: kind, kinds: [], fields: [], stage: null, column: null } as const;
  const isSecond = compared.comparison.b === journeyOf(compared, kind, id);
  onOpen({ ...own, a: isSecond ? null : id, b: isSecond ? id : null }, id);
}

function journeyOf({ records }: Compared, kind: Exclude<Selected['kind'], 'point'>, id: string): string | null {
  return (records[kind] as Records['card']).get(id)?.journey ?? null;
}
