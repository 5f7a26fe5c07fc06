import { describe, expect, it } from 'vitest';
import { applyDrafts } from '../../../../shared/changes/apply-drafts.ts';
import { setDrafts } from '../../../../shared/changes/drafts.ts';
import type { Records } from '../../../../shared/model/kinds.ts';
import { createLayout, hasManyLinks } from '../../../../shared/scene/index.ts';
import { JOURNEY, MARK, mapBuilder, recordsOf } from './sample-journey.ts';
import { EN } from './words.ts';

const STEPS = 10;

/** A row of cards above a row of cards, each linked to the one below it and the next one. */
function linked(links: number): Records {
  const { drafts, add, order } = mapBuilder();
  add('journey', JOURNEY, { title: 'Linked' });
  add('stage', 'stage', { journey: JOURNEY, order: order() });
  for (const lane of ['above', 'below']) add('lane', lane, { journey: JOURNEY, kind: 'action', order: order() });
  for (let i = 0; i < STEPS; i += 1) {
    const step = `step${i}`;
    add('step', step, { journey: JOURNEY, stage: 'stage', name: step, order: order() });
    for (const lane of ['above', 'below']) add('card', `${lane}${i}`, { journey: JOURNEY, text: lane, place: { lane, from: step, to: step, order: 'a0' } });
  }
  for (let i = 0; i < links; i += 1)
    add('link', `link${i}`, { journey: JOURNEY, from: `above${i % STEPS}`, to: `below${(i + 1 + Math.floor(i / STEPS)) % STEPS}` });
  return recordsOf(drafts);
}

/** Notes in rows beside one step, and links from its card to the first of them. */
function noted(notes: number, links: number): Records {
  const { drafts, add } = mapBuilder();
  const place = (at: number) => ({
    lane: null,
    from: null,
    to: null,
    order: 'a0',
    beside: { side: 'right' as const, x: 40 + (at % 8) * 190, y: at * 12, w: 160 },
  });
  for (let i = 0; i < notes; i += 1) add('card', `note${i}`, { journey: JOURNEY, text: 'note', place: place(i) });
  for (let i = 0; i < links; i += 1) add('link', `to${i}`, { journey: JOURNEY, from: 'above0', to: `note${i}` });
  return recordsOf(drafts, linked(2));
}

const now = { words: EN };
const later = { words: EN, linksLater: true };
const taller = (records: Records) => applyDrafts(records, setDrafts(records, 'card', 'above3', { text: 'words that need more lines '.repeat(8) }), MARK);

describe('links that find their ways later', () => {
  it('come once they are asked for, the same as if they had been laid at once', () => {
    const records = linked(60);
    expect(hasManyLinks(records)).toBe(true);
    const layout = createLayout();
    expect(layout.layout(records, JOURNEY, later).links).toEqual([]);
    const whole = layout.layout(records, JOURNEY, now);
    expect(whole.links).toHaveLength(60);
    expect(whole).toEqual(createLayout().layout(records, JOURNEY, now));
  });

  it('stay as they were until then, while the cards move at once', () => {
    const records = linked(60);
    const layout = createLayout();
    const before = layout.layout(records, JOURNEY, now);
    const edited = taller(records);
    const moved = layout.layout(edited, JOURNEY, later);
    const settled = layout.layout(edited, JOURNEY, now);
    expect(moved.links).toBe(before.links);
    expect(moved.cards).not.toBe(before.cards);
    expect(settled.cards).toBe(moved.cards);
    expect(settled).toEqual(createLayout().layout(edited, JOURNEY, now));
  });

  it('come later too where few of them go around many notes', () => {
    expect(hasManyLinks(noted(90, 10))).toBe(true);
    expect(hasManyLinks(noted(20, 10))).toBe(false);
    expect(hasManyLinks(noted(90, 0))).toBe(false);
    const layout = createLayout();
    expect(layout.layout(noted(90, 10), JOURNEY, later).links).toEqual([]);
    expect(layout.layout(noted(90, 10), JOURNEY, now).links).toHaveLength(12);
  });

  it('come at once where there are few', () => {
    const records = linked(12);
    expect(hasManyLinks(records)).toBe(false);
    expect(createLayout().layout(records, JOURNEY, later).links).toHaveLength(12);
  });
});
