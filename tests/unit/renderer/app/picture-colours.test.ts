import { describe, expect, it } from 'vitest';
import { NAMED_COLOURS, pictureAddress } from '../../../../renderer/app/home/picture-colours.ts';
import { layoutJourney, THEMES, thumbnailSvg } from '../../../../shared/scene/index.ts';
import { hotel, JOURNEY } from '../../shared/scene/sample-journey.ts';
import { EN } from '../../shared/scene/words.ts';

const shown = (address: string) => decodeURIComponent(address.slice(address.indexOf(',') + 1));

describe('a kept picture of a map', () => {
  const scene = layoutJourney(hotel('en'), JOURNEY, { words: EN });
  const kept = thumbnailSvg(scene, NAMED_COLOURS, 480, 280);

  it('is the picture that the theme it is looked at in would have drawn', () => {
    for (const theme of [THEMES.light, THEMES.dark]) expect(shown(pictureAddress(kept, theme))).toBe(thumbnailSvg(scene, theme.colours, 480, 280));
  });

  it('shows the whole map, in the middle', () => {
    const [x = 0, y = 0, w = 0, h = 0] = (/viewBox="([^"]+)"/.exec(kept)?.[1] ?? '').split(' ').map(Number);
    expect(w / h).toBeCloseTo(480 / 280, 1);
    expect(x + w / 2).toBeCloseTo(scene.width / 2, 0);
    expect(y + h / 2).toBeCloseTo((scene.height - scene.headHeight) / 2, 0);
    expect(w).toBeGreaterThan(scene.width);
    expect(h).toBeGreaterThan(scene.height + scene.headHeight);
  });
});
