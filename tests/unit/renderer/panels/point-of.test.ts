import { describe, expect, it } from 'vitest';
import { stageTitle, stepTitle } from '../../../../renderer/panels/record/titles.ts';
import { stepValues } from '../../../../shared/analysis/step-values.ts';
import { applyDrafts } from '../../../../shared/changes/apply-drafts.ts';
import { createDraft } from '../../../../shared/changes/drafts.ts';
import { pointOf, referByName, referByNames } from '../../../../shared/commands/index.ts';
import { emptyRecords, live, type Records } from '../../../../shared/model/kinds.ts';
import { scoreId } from '../../../../shared/model/score.ts';

const MARK = { at: 1, session: 's' };

function journey(): Records {
  return applyDrafts(
    emptyRecords(),
    [
      createDraft('journey', 'j', { title: 'Stay', personas: ['mei'] }),
      createDraft('stage', 'a', { journey: 'j', preset: 'discover', order: 'a0' }),
      createDraft('stage', 'b', { journey: 'j', order: 'a1' }),
      createDraft('step', 's1', { journey: 'j', stage: 'a', name: 'Look', order: 'a0' }),
      createDraft('step', 's2', { journey: 'j', stage: 'b', order: 'a0' }),
      createDraft('score', scoreId({ step: 's1', persona: 'mei', series: 'emotion' }), { journey: 'j', step: 's1', persona: 'mei', value: -1 }),
    ],
    MARK,
  );
}

describe('a point of a curve', () => {
  it('is read from its id whether or not it is scored', () => {
    const records = journey();
    expect(pointOf(records, 's1.mei.emotion')).toEqual({ step: 's1', persona: 'mei', series: 'emotion' });
    expect(pointOf(records, 's2.all.trust')).toEqual({ step: 's2', persona: null, series: 'trust' });
    const own = { step: 's2', persona: 'mei', series: 'own', lane: 'l' } as const;
    expect(pointOf(records, scoreId(own))).toEqual(own);
  });

  it('is none where the step is gone or the id is something else', () => {
    expect(pointOf(journey(), 'gone.mei.emotion')).toBeNull();
    expect(pointOf(journey(), 's1')).toBeNull();
    expect(pointOf(journey(), 's1.mei.mood')).toBeNull();
  });

  it('leaves a gap where nobody scored', () => {
    expect(stepValues(journey(), 'j', 'mei')).toEqual([-1, null]);
  });
});

describe('built-in titles', () => {
  const word = (key: string, params?: Readonly<Record<string, unknown>>) => (params ? `${key} ${JSON.stringify(params)}` : key);

  it('word a stage by its preset, else by its number, and a nameless step by its stage', () => {
    const records = journey();
    expect(stageTitle(records, 'a', word)).toBe('stagePresets.discover');
    expect(stageTitle(records, 'b', word)).toContain('2');
    expect(stepTitle(records, 's1', word)).toBe('Look');
    expect(stepTitle(records, 's2', word)).toBe(stageTitle(records, 'b', word));
  });
});

describe('referring by a typed name', () => {
  const items = [{ kind: 'journey', id: 'j' }] as const;

  it('makes the record once and uses it again, whatever its capitals', () => {
    const first = journey();
    const once = applyDrafts(first, referByName.drafts(first, { items, field: 'owner', to: 'person', name: 'Li Na' }), MARK);
    const twice = applyDrafts(once, referByName.drafts(once, { items, field: 'owner', to: 'person', name: 'li na' }), MARK);
    expect(live(twice, 'person').map(({ name }) => name)).toEqual(['Li Na']);
    expect(twice.journey.get('j')?.owner).toBe(live(twice, 'person')[0]?.id);
  });

  it('takes an empty name as nobody, and the same name twice as one', () => {
    const records = journey();
    const tagged = applyDrafts(records, referByNames.drafts(records, { items, field: 'tags', to: 'tag', names: ['slow', 'Slow', ' '] }), MARK);
    expect(tagged.journey.get('j')?.tags).toHaveLength(1);
    expect(referByName.drafts(tagged, { items, field: 'owner', to: 'person', name: ' ' })).toEqual([]);
  });
});
