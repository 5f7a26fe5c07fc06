import { describe, expect, it } from 'vitest';
import { applyDrafts } from '../../../../shared/changes/apply-drafts.ts';
import { setDrafts } from '../../../../shared/changes/drafts.ts';
import { describeCard, describeScene, layoutJourney, THEME_NAMES, THEMES, thumbnailSvg, toSvg } from '../../../../shared/scene/index.ts';
import { hotel, JOURNEY, MARK } from './sample-journey.ts';
import { EN, ZH } from './words.ts';

function parsed(svg: string): Document {
  return new DOMParser().parseFromString(svg, 'image/svg+xml');
}

describe('a map as SVG', () => {
  it('is well formed in every theme and language', () => {
    for (const theme of THEME_NAMES) {
      for (const words of [EN, ZH]) {
        const scene = layoutJourney(hotel(words.language), JOURNEY, { words });
        const svg = toSvg(scene, THEMES[theme], {
          title: 'Map',
          description: describeScene(scene, words),
          describe: (card) => describeCard(scene, card, words),
        });
        expect(parsed(svg).querySelector('parsererror')).toBeNull();
        expect(parsed(thumbnailSvg(scene, THEMES[theme].colours, 240, 150)).querySelector('parsererror')).toBeNull();
      }
    }
  });
  it('has the scene’s own lines, a name and a description', () => {
    const scene = layoutJourney(hotel('en'), JOURNEY, { words: EN });
    const svg = parsed(toSvg(scene, THEMES.light, { title: 'A weekend', description: 'All of it' }));
    const lines = [...svg.querySelectorAll('text')].map((text) => text.textContent);
    for (const card of scene.cards) for (const mark of card.marks) if (mark.type === 'text') expect(lines).toContain(mark.text);
    expect(svg.documentElement.getAttribute('role')).toBe('img');
    expect(svg.querySelector('title')?.textContent).toBe('A weekend');
    expect(svg.querySelector('desc')?.textContent).toBe('All of it');
  });
  it('takes text for text: markup and what XML forbids do no harm', () => {
    const records = hotel('en');
    const nasty = '<script>alert(1)</script> & "]]>" \u0000\u0007 \ud800 end';
    const scene = layoutJourney(applyDrafts(records, setDrafts(records, 'card', 'back1', { text: nasty }), MARK), JOURNEY, { words: EN });
    const svg = parsed(toSvg(scene, THEMES.dark, { title: nasty }));
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.querySelector('script')).toBeNull();
    expect(svg.querySelector('title')?.textContent).toContain('<script>alert(1)</script> & "]]>"');
  });
  it('without heads has only the grid', () => {
    const scene = layoutJourney(hotel('en'), JOURNEY, { words: EN });
    expect(toSvg(scene, THEMES.light, { withHeads: false })).not.toContain('Touchpoints');
  });
});
