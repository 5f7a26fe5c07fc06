import { describe, expect, it } from 'vitest';
import { applyDrafts } from '../../../../shared/changes/apply-drafts.ts';
import { createDraft, deleteDraft, setDrafts } from '../../../../shared/changes/drafts.ts';
import type { Records } from '../../../../shared/model/kinds.ts';
import { describeCard, layoutJourney, type Mark, type Scene } from '../../../../shared/scene/index.ts';
import { hotel, JOURNEY, MARK } from './sample-journey.ts';
import { EN } from './words.ts';

function opening(records: Records): Records {
  const drafts = [
    createDraft('journey', 'sub', { title: 'Paying by card' }),
    ...setDrafts(records, 'step', 's1.0', { opensJourney: 'sub' }),
    ...setDrafts(records, 'card', 'back3', { opensJourney: 'sub' }),
  ];
  return applyDrafts(records, drafts, MARK);
}

const lay = (records: Records, before?: Scene): Scene => layoutJourney(records, JOURNEY, { words: EN }, before);
const texts = (marks: readonly Mark[]): string => marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])).join(' ');

describe('a step or card that opens a journey', () => {
  it('says its title on a mark inside its own box', () => {
    const scene = lay(opening(hotel('en')));
    const column = scene.columns.find(({ id }) => id === 's1.0');
    const card = scene.cards.find(({ id }) => id === 'back3');
    expect(texts(column?.marks ?? [])).toContain('Paying by card');
    expect(texts(card?.marks ?? [])).toContain('Paying by card');
    expect(column?.opens && column.opens.y >= column.y && column.opens.y + column.opens.h <= column.y + column.h).toBe(true);
    expect(card?.opens && card.opens.y + card.opens.h <= card.h).toBe(true);
    expect(card && describeCard(scene, card, EN)).toContain('opens Paying by card');
  });

  it('follows its new title, and is a ghost once it is deleted', () => {
    const records = opening(hotel('en'));
    const before = lay(records);
    const renamed = applyDrafts(records, setDrafts(records, 'journey', 'sub', { title: 'Paying' }), MARK);
    expect(lay(renamed, before).cards.find(({ id }) => id === 'back3')?.opens?.title).toBe('Paying');
    const gone = lay(applyDrafts(renamed, [deleteDraft('journey', 'sub')], MARK), before);
    expect(gone.columns.find(({ id }) => id === 's1.0')?.opens).toMatchObject({ gone: true, title: 'Paying' });
    expect(texts(gone.columns.find(({ id }) => id === 's1.0')?.marks ?? [])).toContain('(deleted)');
  });

  it('leaves the map as it is where something else of a journey changes', () => {
    const records = opening(hotel('en'));
    const before = lay(records);
    const after = lay(applyDrafts(records, setDrafts(records, 'journey', 'sub', { scenario: 'late' }), MARK), before);
    expect(after).toBe(before);
  });
});
