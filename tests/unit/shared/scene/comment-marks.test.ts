import { describe, expect, it } from 'vitest';
import { addComment, editCardText, linkCards, resolveComment } from '../../../../shared/commands/index.ts';
import type { KindName } from '../../../../shared/model/kinds.ts';
import { scoreId } from '../../../../shared/model/score.ts';
import { createLayout, describeCard } from '../../../../shared/scene/index.ts';
import { smallMap } from '../../../kit/map-driver.ts';
import { EN } from './words.ts';

function laidOut() {
  const map = smallMap();
  const [first = '', second = ''] = map.addCard('thought', 'Pay', 'One', 'Two');
  map.score('Pay', 1);
  const layout = createLayout();
  return {
    map,
    first,
    second,
    speak: (kind: KindName, id: string) => map.run(addComment, { journey: map.journey, about: { kind, id }, text: 'Hm', author: null }),
    lay: (comments = true) => layout.layout(map.records, map.journey, { words: EN, comments }),
  };
}

describe('counts of comments on the map', () => {
  it('stand on whatever is spoken of, and are told', () => {
    const { map, first, second, speak, lay } = laidOut();
    map.run(linkCards, { journey: map.journey, from: first, to: second });
    const link = [...map.records.link.keys()][0] ?? '';
    const before = lay();
    const things = [
      ['card', first],
      ['stage', map.stage('Stay')],
      ['step', map.step('Pay')],
      ['lane', map.lane('thought')],
      ['link', link],
    ] as const;
    for (const [kind, id] of things) speak(kind, id);
    speak('card', first);
    const scene = lay();
    const counted = [...scene.cards, ...scene.stages, ...scene.columns, ...scene.lanes, ...scene.links].flatMap(({ id, comments }) =>
      comments ? [[id, comments]] : [],
    );
    expect(counted).toEqual([
      [first, 2],
      [map.stage('Stay'), 1],
      [map.step('Pay'), 1],
      [map.lane('thought'), 1],
      [link, 1],
    ]);
    const card = scene.cards.find(({ id }) => id === first);
    expect(card && describeCard(scene, card, EN)).toContain('2 comments');
    expect(scene.cards.find(({ id }) => id === second)).toBe(before.cards.find(({ id }) => id === second));
  });

  it('stand on a point of the curve', () => {
    const { map, speak, lay } = laidOut();
    const plain = lay().curves[0]?.marks.length ?? 0;
    speak('score', scoreId({ step: map.step('Pay'), persona: null, series: 'emotion' }));
    expect(lay().curves[0]?.marks.length).toBe(plain + 2);
  });

  it('go when a thread is settled, and are for those who work on the map alone', () => {
    const { map, first, speak, lay } = laidOut();
    const comment = speak('card', first)[0]?.record ?? '';
    expect(lay().cards[0]?.comments).toBe(1);
    expect(lay(false).cards[0]?.comments).toBeUndefined();
    map.run(resolveComment, { comment, resolved: true });
    expect(lay().cards[0]?.comments).toBeUndefined();
  });

  it('leave every box as it is while words are written elsewhere', () => {
    const { map, first, second, speak, lay } = laidOut();
    speak('card', first);
    const before = lay();
    map.run(editCardText, { card: second, text: 'Two, and more' });
    expect(lay().cards[0]).toBe(before.cards[0]);
  });
});
