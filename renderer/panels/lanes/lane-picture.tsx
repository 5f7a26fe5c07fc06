import type { ReactNode } from 'react';
import { isLine, type LaneKind } from '../../../shared/model/lane-kinds.ts';
import classes from './lanes.module.css';

/** A small drawing of what a lane looks like on the map, 56 by 36. */
export function LanePicture({ kind }: { readonly kind: LaneKind }) {
  return (
    <svg className={classes['picture']} viewBox="0 0 56 36" width="56" height="36" aria-hidden="true">
      {drawingOf(kind)}
    </svg>
  );
}

function drawingOf(kind: LaneKind): ReactNode {
  const own = DRAWINGS[kind];
  if (own) return own;
  return isLine(kind) ? LINE : cards('plain', null);
}

type Surface = 'plain' | 'pain' | 'wow' | 'idea';

const SLOTS = [
  { x: 3, h: 15 },
  { x: 21, h: 22 },
  { x: 39, h: 12 },
] as const;

/** Three cards of a surface; the sign stands before the first line of the middle one. */
function cards(surface: Surface, sign: string | null): ReactNode {
  return SLOTS.map(({ x, h }, index) => (
    <g key={x}>
      <rect className={classes[surface]} x={x} y={(36 - h) / 2} width="15" height={h} rx="3" />
      {index === 1 && sign !== null ? <path className={classes[`${surface}Sign`]} d={sign} /> : null}
      <path
        className={classes['words']}
        d={`M ${x + (index === 1 && sign !== null ? 7 : 3)} ${(36 - h) / 2 + 5} H ${x + 12} M ${x + 3} ${(36 - h) / 2 + 9} H ${x + 9}`}
      />
    </g>
  ));
}

const LINE = (
  <>
    <rect className={classes['faint']} x="6" y="4" width="18" height="8" rx="2" />
    <rect className={classes['faint']} x="30" y="24" width="18" height="8" rx="2" />
    <path className={classes['line']} d="M 2 18 H 54" />
  </>
);

const CURVE = (
  <>
    <rect className={classes['plain']} x="2" y="4" width="52" height="28" rx="4" />
    <path className={classes['axis']} d="M 5 18 H 51" />
    <path className={classes['curve']} d="M 8 16 C 15 16 15 27 22 27 S 32 9 38 9 S 44 14 49 14" />
    <circle className={classes['point']} cx="22" cy="27" r="2" />
    <circle className={classes['point']} cx="38" cy="9" r="2" />
  </>
);

const CHANNELS = (
  <>
    <rect className={classes['plain']} x="2" y="4" width="52" height="28" rx="4" />
    <path className={classes['axis']} d="M 5 11 H 51 M 5 18 H 51 M 5 25 H 51" />
    <path className={classes['ring']} d="M 9 11 H 20 C 26 11 25 25 31 25 C 37 25 37 18 46 18" />
    <path className={classes['stops']} d="M 9 11 V 11 M 20 11 V 11 M 31 25 V 25 M 46 18 V 18" />
  </>
);

const QUOTES = SLOTS.map(({ x }) => <path key={x} className={classes['quote']} d={`M ${x + 1} 9 V 27`} />).concat(
  SLOTS.map(({ x }) => <path key={`w${x}`} className={classes['words']} d={`M ${x + 5} 12 H ${x + 14} M ${x + 5} 17 H ${x + 12} M ${x + 5} 22 H ${x + 14}`} />),
);

const TOUCHPOINTS = SLOTS.map(({ x }) => (
  <g key={x}>
    <rect className={classes['plain']} x={x} y="8" width="15" height="20" rx="3" />
    <circle className={classes['ring']} cx={x + 4.5} cy="13" r="1.8" />
    <path className={classes['words']} d={`M ${x + 8} 13 H ${x + 12} M ${x + 3} 19 H ${x + 12} M ${x + 3} 23 H ${x + 9}`} />
  </g>
));

const METRICS = SLOTS.map(({ x }, index) => (
  <g key={x}>
    <rect className={classes['outline']} x={x} y="8" width="15" height="20" rx="3" />
    <path className={classes['curve']} d={index === 1 ? `M ${x + 3} 14 L ${x + 7} 18 L ${x + 12} 22` : `M ${x + 3} 22 L ${x + 7} 17 L ${x + 12} 14`} />
  </g>
));

const IMAGES = SLOTS.map(({ x }) => (
  <g key={x}>
    <rect className={classes['plain']} x={x} y="8" width="15" height="20" rx="3" />
    <path className={classes['ring']} d={`M ${x + 2} 25 L ${x + 6} 18 L ${x + 9} 22 L ${x + 11} 20 L ${x + 13} 25`} />
    <circle className={classes['ring']} cx={x + 11} cy="13" r="1.5" />
  </g>
));

const MOUTHS = ['M 4.5 21 Q 7.5 23.5 10.5 21', 'M 4.5 21.5 H 10.5', 'M 4.5 22.5 Q 7.5 20 10.5 22.5'] as const;

const FEELINGS = SLOTS.map(({ x }, index) => (
  <g key={x}>
    <circle className={classes['plain']} cx={x + 7.5} cy="18" r="8" />
    <path className={classes['ring']} d={MOUTHS[index] ?? ''} transform={`translate(${x} 0)`} />
    <path className={classes['eyes']} d={`M ${x + 5} 16 V 16.2 M ${x + 10} 16 V 16.2`} />
  </g>
));

const DRAWINGS: Readonly<Partial<Record<LaneKind, ReactNode>>> = {
  emotion: CURVE,
  channel: CHANNELS,
  quote: QUOTES,
  thought: QUOTES,
  feeling: FEELINGS,
  touchpoint: TOUCHPOINTS,
  metric: METRICS,
  image: IMAGES,
  'pain-point': cards('pain', 'M 23 14 H 27 L 25 18 Z'),
  'wow-moment': cards('wow', 'M 25 12 L 26 14.2 L 28.2 14.4 L 26.5 16 L 27 18.2 L 25 17 L 23 18.2 L 23.5 16 L 21.8 14.4 L 24 14.2 Z'),
  opportunity: cards('idea', 'M 25 12.2 A 2.2 2.2 0 0 1 26 16.4 V 18 H 24 V 16.4 A 2.2 2.2 0 0 1 25 12.2 Z'),
  solution: cards('idea', 'M 25 12.2 A 2.2 2.2 0 0 1 26 16.4 V 18 H 24 V 16.4 A 2.2 2.2 0 0 1 25 12.2 Z'),
};
