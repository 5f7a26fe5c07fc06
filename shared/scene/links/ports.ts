import type { End, Port, Side } from './access.ts';
import type { Route } from './route.ts';

/** A link with its ends and the way that it takes for now. */
export interface Routed {
  readonly id: string;
  readonly from: { readonly id: string; readonly end: End };
  readonly to: { readonly id: string; readonly end: End };
  readonly route: Route;
}

export interface Ports {
  readonly start: Port;
  readonly end: Port;
}

interface Use {
  readonly link: string;
  readonly which: 'start' | 'end';
  /** Where it leads, along the side: so that lines to neighbours do not cross. */
  readonly towards: number;
}

/** Where the links that share a side of a box leave it or arrive: spread along the side, in the order of where they lead. Links that share none are left out. */
export function spreadPorts(links: readonly Routed[]): ReadonlyMap<string, Ports> {
  const sides = new Map<string, Use[]>();
  for (const { id, from, to, route } of links) {
    addUse(sides, from.id, route.start.side, { link: id, which: 'start', towards: middleOf(to.end, route.start.side) });
    addUse(sides, to.id, route.end.side, { link: id, which: 'end', towards: middleOf(from.end, route.end.side) });
  }
  const moved = new Map<string, Partial<Record<'start' | 'end', number>>>();
  for (const uses of sides.values()) {
    if (uses.length < 2) continue;
    const ordered = uses.sort((a, b) => a.towards - b.towards || (a.link < b.link ? -1 : 1));
    for (const [index, { link, which }] of ordered.entries()) moved.set(link, { ...moved.get(link), [which]: (index + 1) / (uses.length + 1) });
  }
  return new Map(links.flatMap(({ id, route }) => portsOf(route, moved.get(id)).map((ports) => [id, ports] as const)));
}

function addUse(sides: Map<string, Use[]>, box: string, side: Side, use: Use): void {
  const key = `${box} ${side}`;
  const uses = sides.get(key);
  if (uses) uses.push(use);
  else sides.set(key, [use]);
}

function middleOf({ box }: End, side: Side): number {
  return side === 'left' || side === 'right' ? box.y + box.h / 2 : box.x + box.w / 2;
}

function portsOf({ start, end }: Route, moved: Partial<Record<'start' | 'end', number>> | undefined): Ports[] {
  return moved ? [{ start: { ...start, at: moved.start ?? start.at }, end: { ...end, at: moved.end ?? end.at } }] : [];
}
