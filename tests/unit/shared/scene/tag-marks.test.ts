import { describe, expect, it } from 'vitest';
import { deleteRecords, referByNames, setFields } from '../../../../shared/commands/index.ts';
import { createLayout, describeCard } from '../../../../shared/scene/index.ts';
import { smallMap } from '../../../kit/map-driver.ts';
import { WORDS } from '../../../kit/scenes.ts';

describe('tags on cards', () => {
  it('stand under the words with a label of their colour, are said, and follow their tag', () => {
    const map = smallMap();
    const [card = ''] = map.addCard('thought', 'Search', 'Where to park');
    const layout = createLayout();
    const box = () => layout.layout(map.records, map.journey, { words: WORDS }).cards.find(({ id }) => id === card);
    const plain = box();
    map.run(referByNames, { items: [{ kind: 'card', id: card }], field: 'tags', to: 'tag', names: ['later', 'parking'] });
    const [later = ''] = map.records.card.get(card)?.tags ?? [];
    map.run(setFields, { kind: 'tag', id: later, fields: { colour: 'violet' } });
    const tagged = box();
    const texts = tagged?.marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
    expect(texts).toEqual(['“Where to park”', 'later', 'parking']);
    expect(tagged?.marks.flatMap((mark) => (mark.type === 'path' ? [mark.fill] : []))).toEqual(['p2', 'ink-3']);
    expect(tagged?.h).toBeGreaterThan(plain?.h ?? 0);
    const scene = layout.layout(map.records, map.journey, { words: WORDS });
    expect(tagged && describeCard(scene, tagged, WORDS)).toContain('tagged later, parking');
    map.run(deleteRecords, { items: map.records.card.get(card)?.tags.map((id) => ({ kind: 'tag' as const, id })) ?? [] });
    expect(box()?.h).toBe(plain?.h);
  });
});
