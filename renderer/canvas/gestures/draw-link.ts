import type { LinkEnd } from '../../../shared/commands/index.ts';
import { bandHeight, bandWidth } from '../camera/limits.ts';
import type { CanvasHost } from '../canvas-host.ts';
import type { LinkDraft } from '../interaction.ts';
import { endPoint } from '../links/end-point.ts';
import type { Gesture, PointerAt } from './gesture.ts';

/** Draws a line from one card to another card or step. */
export function drawLink(host: CanvasHost, from: string): Gesture {
  const { index } = host.store.getState();
  const card = index.cards[index.find(from)];
  return leading(host, {
    line: { end: null, start: { x: (card?.x ?? 0) + (card?.w ?? 0) / 2, y: (card?.y ?? 0) + (card?.h ?? 0) }, own: from },
    may: (place) => host.edits.mayLink(from, place),
    keep: (place) => host.edits.link(from, place),
  });
}

/** Takes one end of a link to another card or step. */
export function takeLinkEnd(host: CanvasHost, link: string, end: LinkEnd): Gesture {
  const { scene } = host.store.getState();
  const path = scene?.links.find(({ id }) => id === link);
  const start = scene && path ? endPoint(scene, path, end === 'from' ? 'to' : 'from') : { x: 0, y: 0 };
  return leading(host, {
    line: { end, start, own: (end === 'from' ? path?.to : path?.from) ?? '' },
    may: (place) => host.edits.mayLead({ link, end, place }),
    keep: (place) => host.edits.moveLinkEnd({ link, end, place }),
  });
}

interface Leading {
  /** `own`: where the line is fast; over that it leads nowhere. */
  readonly line: Pick<LinkDraft, 'end' | 'start'> & { readonly own: string };
  readonly may: (place: string) => boolean;
  readonly keep: (place: string) => void;
}

function leading(host: CanvasHost, { line: { own, ...line }, may, keep }: Leading): Gesture {
  const over = (at: PointerAt): string | null => {
    const place = placeUnder(host, at);
    return place === own ? null : place;
  };
  const end = () => host.store.setState({ linkDraft: null });
  return {
    scrolls: 'both',
    move(at) {
      const place = over(at);
      host.store.setState({ linkDraft: { ...line, to: at.map, at: at.screen, over: place, refused: place !== null && !may(place) } });
    },
    drop(at) {
      const place = over(at);
      end();
      if (place !== null && may(place)) keep(place);
    },
    cancel: end,
  };
}

/** A card, or over the heads the step of that column. */
function placeUnder(host: CanvasHost, { screen, map }: PointerAt): string | null {
  const { scene, index } = host.store.getState();
  const extent = host.extent();
  const { z } = host.camera.state();
  if (screen.x < bandWidth(extent, z)) return null;
  if (screen.y >= bandHeight(extent, z)) return index.cards[index.at(map.x, map.y)]?.id ?? null;
  const column = scene?.columns.find(({ x, w }) => map.x >= x && map.x <= x + w);
  return column && column.id !== column.stage ? column.id : null;
}
