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
