import { expect, it } from 'vitest';
import { setFields } from '../../../../shared/commands/index.ts';
import { layoutJourney, THEMES, toSvg } from '../../../../shared/scene/index.ts';
import { smallMap } from '../../../kit/map-driver.ts';
import { EN } from './words.ts';

const PICTURE = { hash: 'a'.repeat(64), alt: 'A tray', width: 400, height: 100 };

function drawn(crop?: { x: number; y: number; w: number; h: number }) {
  const map = smallMap();
  map.addCard('thought', 'Pay', 'One');
  map.run(setFields, { kind: 'card', id: map.card('One'), fields: { pictures: [{ ...PICTURE, ...(crop ? { crop } : {}) }] } });
  const scene = layoutJourney(map.records, map.journey, { words: EN });
  const mark = scene.cards.flatMap(({ marks }) => marks).find(({ type }) => type === 'image');
  return { mark, said: scene.cards.map(({ more }) => more), svg: toSvg(scene, THEMES.light, { picture: () => 'data:image/png;base64,AA==' }) };
}

it('shows the part of a picture that was chosen, in its own proportions, on the map and in an SVG', () => {
  const whole = drawn();
  const part = drawn({ x: 0.25, y: 0, w: 0.25, h: 1 });
  expect(whole.mark).toMatchObject({ crop: null });
  expect((whole.mark?.type === 'image' && whole.mark.w / whole.mark.h) || 0).toBeCloseTo(4, 0);
  expect((part.mark?.type === 'image' && part.mark.w / part.mark.h) || 0).toBeCloseTo(1, 1);
  expect(whole.svg).toContain('<image x=');
  expect(part.svg).toContain('viewBox="0.25 0 0.25 1"');
  expect(part.svg).toContain('aria-label="A tray"');
  expect(part.said).toContain('Picture: A tray');
});

it('says on the picture how many more there are, where nothing of it lies beside the card', () => {
  const map = smallMap();
  map.addCard('thought', 'Pay', 'One', 'Narrow', 'Flat');
  const pictures = (picture: typeof PICTURE, count: number) => Array.from({ length: count }, () => picture);
  const give = (card: string, picture: typeof PICTURE, count: number) =>
    map.run(setFields, { kind: 'card', id: map.card(card), fields: { pictures: pictures(picture, count) } });
  give('One', PICTURE, 1);
  give('Narrow', { ...PICTURE, width: 10, height: 800 }, 3);
  give('Flat', { ...PICTURE, width: 800, height: 10 }, 13);
  const { cards } = layoutJourney(map.records, map.journey, { words: EN });
  const [one, narrow, flat] = ['One', 'Narrow', 'Flat'].map((title) => cards.find((card) => card.title === title));
  expect(one?.further).toBeNull();
  expect(one?.more).not.toContain('more picture');
  expect(narrow?.more).toContain('2 more pictures');
  expect(flat?.marks.some((mark) => mark.type === 'text' && mark.text === '+12')).toBe(true);
  for (const card of [narrow, flat]) {
    const { x, y, w, h } = card?.further ?? { x: -1, y: -1, w: 0, h: 0 };
    expect(x).toBeGreaterThan(0);
    expect(x + w).toBeLessThan(card?.w ?? 0);
    expect(y).toBeGreaterThan(0);
    expect(y + h).toBeLessThanOrEqual(card?.textBox.y ?? 0);
  }
});
