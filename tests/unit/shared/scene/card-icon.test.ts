import { describe, expect, it } from 'vitest';
import { setFields } from '../../../../shared/commands/index.ts';
import { createLayout, describeCard, ICONS, layoutJourney } from '../../../../shared/scene/index.ts';
import { smallMap } from '../../../kit/map-driver.ts';
import { WORDS } from '../../../kit/scenes.ts';

describe('the icon of a card', () => {
  it('stands before its words, is said, and goes when it is taken off', () => {
    const map = smallMap();
    const [card = ''] = map.addCard('pain-point', 'Search', 'Waits an hour');
    const layout = createLayout();
    const box = () => layout.layout(map.records, map.journey, { words: WORDS }).cards.find(({ id }) => id === card);
    const bare = box();
    map.run(setFields, { kind: 'card', id: card, fields: { icon: 'clock' } });
    const drawn = box();
    const paths = (of: typeof bare) => of?.marks.filter(({ type }) => type === 'path').length ?? 0;
    expect(paths(drawn)).toBe(paths(bare) + 1);
    expect(drawn?.textBox.x).toBeGreaterThan(bare?.textBox.x ?? 0);
    const scene = layout.layout(map.records, map.journey, { words: WORDS });
    expect(drawn && describeCard(scene, drawn, WORDS)).toContain('icon: clock');
    map.run(setFields, { kind: 'card', id: card, fields: { icon: '' } });
    expect(box()?.marks).toEqual(bare?.marks);
  });

  it('of a name that only a newer program knows is left out, and kept in the file', () => {
    const map = smallMap();
    const [card = ''] = map.addCard('thought', 'Search', 'Hm');
    map.run(setFields, { kind: 'card', id: card, fields: { icon: 'not-yet-drawn' } });
    const scene = layoutJourney(map.records, map.journey, { words: WORDS });
    expect(scene.cards.find(({ id }) => id === card)?.icon).toBe('');
    expect(map.records.card.get(card)?.icon).toBe('not-yet-drawn');
  });

  it('has words in the language of the map, whichever it is', () => {
    for (const name of ICONS.keys()) expect(WORDS.say(`icons.${name}`)).not.toBe('');
  });
});
