import { describe, expect, it } from 'vitest';
import en from '../../../../resources/locales/en.json' with { type: 'json' };
import { loadTemplate } from '../../../../resources/templates/load-template.ts';
import { applyDrafts } from '../../../../shared/changes/apply-drafts.ts';
import { clearSamples, editCardText } from '../../../../shared/commands/index.ts';
import { templateDrafts } from '../../../../shared/interchange/index.ts';
import { emptyRecords, live } from '../../../../shared/model/kinds.ts';
import { describeCard, describePoint, layoutJourney, sceneWords } from '../../../../shared/scene/index.ts';

const MARK = { at: 1, session: 's' };
const words = sceneWords(en, 'en');
const records = applyDrafts(emptyRecords(), templateDrafts(await loadTemplate('hotel'), 'en'), MARK);
const journey = live(records, 'journey')[0]?.id ?? '';
const scene = layoutJourney(records, journey, { words, activePersona: null });

const legend = (of: typeof scene) => of.corner.filter((mark) => mark.type === 'text').map(({ text }) => text);

describe('what comes from a template', () => {
  it('has a ring and says so, until somebody makes it their own', () => {
    const thought = scene.cards.find(({ kind }) => kind === 'thought');
    if (!thought) throw new Error('the template has no thought');
    expect(describeCard(scene, thought, words)).toMatch(/, sample$/);
    const mine = applyDrafts(records, editCardText.drafts(records, { card: thought.id, text: 'Mine' }), MARK);
    const after = layoutJourney(mine, journey, { words, activePersona: null }, scene);
    const own = after.cards.find(({ id }) => id === thought.id);
    if (!own) throw new Error('the card is gone');
    expect(describeCard(after, own, words)).not.toContain('sample');
    const rings = (marks: typeof own.marks) => marks.filter((mark) => mark.type === 'path' && mark.stroke === 'ink-3').length;
    expect([rings(thought.marks), rings(own.marks)]).toEqual([1, 0]);
  });

  it('is told of a point too', () => {
    const [box] = scene.curves;
    const curve = box?.curves[0];
    const point = curve?.points.find(({ value }) => value !== null);
    if (!box || !curve || !point) throw new Error('the template has no point');
    expect(describePoint(scene, box, curve, point, words)).toMatch(/, sample$/);
  });

  it('is explained beside the title while any of it is left', () => {
    expect(legend(scene)).toContain(en.map.scene.samples);
    const cleared = applyDrafts(records, clearSamples.drafts(records, { journey }), MARK);
    expect(legend(layoutJourney(cleared, journey, { words, activePersona: null }, scene))).not.toContain(en.map.scene.samples);
  });
});
