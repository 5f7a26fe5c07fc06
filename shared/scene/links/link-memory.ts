import { isEach } from '../is-each.ts';
import type { LinkPath } from '../scene.ts';
import type { End, Port } from './access.ts';
import type { Ground } from './ground.ts';
import { liesBeside, type Route, type RouteWish, routeBetween } from './route.ts';

interface Held {
  readonly on: readonly unknown[];
  readonly route: Route;
}

/** Routes as they were last found, and of what: a link is looked for again only where its ends or what lies between them changed. */
export interface LinkMemory {
  route(id: string, from: End, to: End, ground: Ground, wish?: RouteWish): Route;
  /** The path of before where it is the same. */
  keep(path: LinkPath): LinkPath;
  /** As they were laid last. */
  readonly laid: readonly LinkPath[];
  /** Remembers that they are laid like this. */
  lay(paths: readonly LinkPath[]): readonly LinkPath[];
  /** Forgets links that are no longer there. */
  retain(ids: ReadonlySet<string>): void;
}

export function createLinkMemory(): LinkMemory {
  const routes = new Map<string, Map<string, Held>>();
  const paths = new Map<string, LinkPath>();
  let laid: readonly LinkPath[] = [];
  return {
    get laid() {
      return laid;
    },
    lay(next) {
      laid = next;
      return laid;
    },
    route(id, from, to, ground, wish = {}) {
      const wished = `${portKey(wish.start)} ${portKey(wish.end)} ${wish.wide ?? false}`;
      const own = routes.get(id) ?? new Map<string, Held>();
      routes.set(id, own);
      const on = dependencies(from, to, ground);
      const held = own.get(wished);
      if (held && isEach(held.on, on)) return held.route;
      const route = routeBetween(from, to, ground, wish);
      // four wishes at most are asked for a link at a time, with ports and along a corridor: settled ports of other days are let go
      if (own.size > MOST_WISHES) own.clear();
      own.set(wished, { on, route });
      return route;
    },
    keep(path) {
      const before = paths.get(path.id);
      const kept = before && samePath(before, path) ? before : path;
      paths.set(path.id, kept);
      return kept;
    },
    retain(ids) {
      for (const known of [routes, paths]) for (const id of known.keys()) if (!ids.has(id)) known.delete(id);
    },
  };
}

const MOST_WISHES = 8;

function portKey(port: Port | undefined): string {
  return port ? `${port.side}${port.at}` : '';
}

/** A route never leaves the lanes from the one of its start to the one of its end; to a note it may go through any, and around all notes. */
function dependencies(from: End, to: End, { gutters, corridors, lanes, notes }: Ground): unknown[] {
  const beside = liesBeside(from) || liesBeside(to);
  const [low, high] = beside ? [0, lanes.length - 1] : [Math.max(0, Math.min(from.lane, to.lane)), Math.max(0, from.lane, to.lane)];
  const parts: unknown[] = [beside ? notes : null, gutters.length, gutters.at(-1), from.lane, to.lane, ...boxOf(from), ...boxOf(to), corridors[low]];
  for (let lane = low; lane <= high; lane += 1) parts.push(lanes[lane]?.cards, corridors[lane + 1]);
  return parts;
}

function boxOf({ box, from, to }: End): number[] {
  return [box.x, box.y, box.w, box.h, from, to];
}

function samePath(a: LinkPath, b: LinkPath): boolean {
  if (a.ghost !== b.ghost || a.label !== b.label || a.from !== b.from || a.to !== b.to || a.points.length !== b.points.length) return false;
  const samePlate =
    a.plate === b.plate || (a.plate !== null && b.plate !== null && a.plate.x === b.plate.x && a.plate.y === b.plate.y && a.plate.w === b.plate.w);
  return samePlate && a.points.every(({ x, y }, at) => x === b.points[at]?.x && y === b.points[at]?.y);
}
