import type { Card } from '../../model/card.ts';
import type { Colour, TextRole } from '../marks.ts';
import type { CardLook } from '../scene.ts';

export interface Look {
  readonly fill: Colour | null;
  readonly stroke: Colour | null;
  readonly raised: boolean;
  readonly role: TextRole;
  readonly colour: Colour;
}

const PLAIN: Look = { fill: 'paper', stroke: null, raised: true, role: 'card', colour: 'ink' };

/** design/mockups/tokens.md, card looks. */
export const LOOKS: Readonly<Record<CardLook, Look>> = {
  plain: PLAIN,
  touchpoint: PLAIN,
  image: PLAIN,
  quote: { fill: null, stroke: null, raised: false, role: 'card', colour: 'ink-2' },
  pain: { fill: 'pain-soft', stroke: null, raised: false, role: 'card-strong', colour: 'pain-ink' },
  wow: { fill: 'wow-soft', stroke: null, raised: false, role: 'card-strong', colour: 'wow-ink' },
  idea: { fill: 'idea-soft', stroke: null, raised: false, role: 'card-strong', colour: 'idea-ink' },
  metric: { fill: null, stroke: 'line', raised: false, role: 'card', colour: 'ink-2' },
  ghost: { fill: null, stroke: 'line', raised: false, role: 'card', colour: 'ink-3' },
};

const OF_KIND: Partial<Readonly<Record<Card['kind'], CardLook>>> = {
  thought: 'quote',
  quote: 'quote',
  'pain-point': 'pain',
  'wow-moment': 'wow',
  opportunity: 'idea',
  solution: 'idea',
  touchpoint: 'touchpoint',
  metric: 'metric',
  image: 'image',
};

/** Whether its colour is the user's to choose: most kinds have their own. */
export function takesColour(kind: Card['kind']): boolean {
  return OF_KIND[kind] === undefined;
}

export function lookOf(card: Card, ghost: boolean): CardLook {
  if (ghost) return 'ghost';
  return OF_KIND[card.kind] ?? card.colourMeaning ?? 'plain';
}
