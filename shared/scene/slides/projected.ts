import type { Colour, Mark } from '../marks.ts';

/** A weak projector washes out what is just readable on a desk: each colour that carries a meaning gives way to its ink. */
const STRONGER: Partial<Readonly<Record<Colour, Colour>>> = {
  'ink-3': 'ink-2',
  ctl: 'ink-3',
  line: 'ctl',
  pain: 'pain-ink',
  wow: 'wow-ink',
  idea: 'idea-ink',
};

/** The same marks in colours of at least 4.5 : 1 on their ground, but for hairlines that carry no meaning. */
export function projected(marks: readonly Mark[]): Mark[] {
  return marks.map((mark) => {
    if (mark.type === 'text') return { ...mark, colour: stronger(mark.colour) };
    if (mark.type === 'image') return mark;
    return { ...mark, fill: mark.fill && stronger(mark.fill), stroke: mark.stroke && stronger(mark.stroke) };
  });
}

function stronger(colour: Colour): Colour {
  return STRONGER[colour] ?? colour;
}
