import { describe, expect, it } from 'vitest';
import { createLayout } from '../../../../shared/scene/index.ts';
import { fc } from '../../../kit/property.ts';
import { randomMap } from './random-map.ts';
import { JOURNEY } from './sample-journey.ts';
import { EN } from './words.ts';

describe('a first view', () => {
  it('has the lanes that begin above its end, as they stand in the whole map', () => {
    fc.assert(
      fc.property(randomMap, fc.integer({ min: 0, max: 900 }), ({ records }, until) => {
        const whole = createLayout().layout(records, JOURNEY, { words: EN });
        const first = createLayout().layout(records, JOURNEY, { words: EN, until });
        const lanes = whole.lanes.filter(({ y }) => y <= until);
        const shown = new Set(lanes.map(({ id }) => id));
        expect(first.lanes).toEqual(lanes);
        expect(first.cards).toEqual(whole.cards.filter(({ lane }) => shown.has(lane)));
        expect(first.stages).toEqual(whole.stages);
        expect(first.width).toBe(whole.width);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves no trace in the whole map that is laid out after it', () => {
    fc.assert(
      fc.property(randomMap, fc.integer({ min: 0, max: 900 }), ({ records }, until) => {
        const layout = createLayout();
        layout.layout(records, JOURNEY, { words: EN, linksLater: true, until });
        expect(layout.layout(records, JOURNEY, { words: EN })).toEqual(createLayout().layout(records, JOURNEY, { words: EN }));
      }),
      { numRuns: 200 },
    );
  });
});
