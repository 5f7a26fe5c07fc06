import { useTranslation } from 'react-i18next';
import type { LinkEnd } from '../../../shared/commands/index.ts';
import { clamp } from '../../../shared/model/clamp.ts';
import type { Box } from '../../../shared/scene/scene.ts';
import { useView } from '../../state/index.ts';
import type { Point } from '../camera/camera.ts';
import { useCanvasHost, useInteraction } from '../canvas-host.ts';
import { drawLink, takeLinkEnd } from '../gestures/draw-link.ts';
import type { Gesture } from '../gestures/gesture.ts';
import { endPoint } from './end-point.ts';
import styles from './links.module.css';

/** A handle at the side of the one selected card, from which a link is drawn, one at each end of the one selected link, and the line in the hand. */
export function LinkHandles() {
  const host = useCanvasHost();
  const isBusy = useInteraction((state) => state.drag !== null || state.editing !== null || state.moving);
  return (
    <>
      {!isBusy && !host.readOnly() && <CardHandle />}
      {!isBusy && !host.readOnly() && <EndHandles />}
      <LineInHand />
    </>
  );
}

function CardHandle() {
  const host = useCanvasHost();
  const { t } = useTranslation();
  const selected = useView((view) => (view.selection.length === 1 && view.selection[0]?.kind === 'card' ? view.selection[0].id : null));
  const isHovered = useInteraction((state) => state.hoveredCard === selected);
  const drawing = useInteraction((state) => state.linkDraft !== null);
  const card = useInteraction(({ index }) => (selected === null ? undefined : index.cards[index.find(selected)]));
  if (!card || !(isHovered || drawing)) return null;
  return <Handle at={{ x: card.x + card.w / 2, y: card.y + card.h }} title={t('map.links.draw')} drag={() => drawLink(host, card.id)} />;
}

const ENDS: readonly LinkEnd[] = ['from', 'to'];

function EndHandles() {
  const host = useCanvasHost();
  const { t } = useTranslation();
  const selected = useView((view) => (view.selection.length === 1 && view.selection[0]?.kind === 'link' ? view.selection[0].id : null));
  const link = useInteraction(({ scene }) => (selected === null ? undefined : scene?.links.find(({ id }) => id === selected)));
  const { scene } = host.store.getState();
  if (!link || !scene) return null;
  return ENDS.map((end) => (
    <Handle key={end} end={end} at={endPoint(scene, link, end)} title={t('map.links.end')} drag={() => takeLinkEnd(host, link.id, end)} />
  ));
}

interface HandleProps {
  readonly at: Point;
  readonly title: string;
  readonly end?: LinkEnd;
  readonly drag: () => Gesture;
}

function Handle({ at, title, end, drag }: HandleProps) {
  const host = useCanvasHost();
  return (
    <div
      className={end ? `${styles['handle']} ${styles['end']}` : styles['handle']}
      style={{ left: at.x, top: at.y }}
      title={title}
      data-link-handle={end ?? ''}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        event.stopPropagation();
        host.tool.press(event.nativeEvent, { drag, click: () => undefined });
      }}
    />
  );
}

/** The line to the pointer, and a ring around the card that it would lead to: from afar cards are painted and have none of their own. */
function LineInHand() {
  const draft = useInteraction((state) => state.linkDraft);
  const card = useInteraction(({ index, linkDraft }) => (linkDraft?.over && !linkDraft.refused ? index.cards[index.find(linkDraft.over)] : undefined));
  if (!draft) return null;
  const { start } = draft;
  // over a card it ends at the card's border: its words stay to be read
  const to = card ? borderBetween(card, start, draft.to) : draft.to;
  return (
    <svg className={styles['draft']} width="1" height="1" aria-hidden="true">
      {card && <Ring {...card} />}
      <path d={`M ${start.x} ${start.y} L ${to.x} ${to.y}`} />
    </svg>
  );
}

/** How much of the way is gone when it comes to the nearer of two borders; 0: it does not go there. */
function shareTo(from: number, to: number, low: number, high: number): number {
  if (from === to) return 0;
  return ((to > from ? low : high) - from) / (to - from);
}

/** Where the line from a point outside of the box first meets it on the way to one inside. */
function borderBetween({ x, y, w, h }: Box, start: Point, to: Point): Point {
  const along = Math.max(shareTo(start.x, to.x, x, x + w), shareTo(start.y, to.y, y, y + h));
  const share = clamp(along, 0, 1);
  return { x: start.x + (to.x - start.x) * share, y: start.y + (to.y - start.y) * share };
}

function Ring({ x, y, w, h }: Box) {
  return <rect x={x} y={y} width={w} height={h} rx={10} />;
}
