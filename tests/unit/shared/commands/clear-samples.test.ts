import { describe, expect, it } from 'vitest';
import { loadTemplate } from '../../../../resources/templates/load-template.ts';
import { applyDrafts } from '../../../../shared/changes/apply-drafts.ts';
import { invert } from '../../../../shared/changes/invert.ts';
import { clearSamples, editCardText, hasSamples, setScore } from '../../../../shared/commands/index.ts';
import { templateDrafts } from '../../../../shared/interchange/index.ts';
import { emptyRecords, type KindName, live, type Records } from '../../../../shared/model/kinds.ts';
import { shown } from '../../../kit/map-driver.ts';
import { fc } from '../../../kit/property.ts';

const MARK = { at: 1, session: 'test' };
const saas = await loadTemplate('saas');
const hospital = await loadTemplate('hospital');

const mapOf = (template: unknown): Records => applyDrafts(emptyRecords(), templateDrafts(template, 'en'), MARK);
const ownOf = (records: Records): string => live(records, 'journey').find(({ state }) => state === 'as-is')?.id ?? '';
const clear = (records: Records): Records => applyDrafts(records, clearSamples.drafts(records, { journey: ownOf(records) }), MARK);
const ids = (records: Records, kind: KindName): string[] => live(records, kind).map(({ id }) => id);

describe('clearing the samples', () => {
  it.each([
    ['saas', saas],
    ['hospital', hospital],
  ])('leaves stages, steps, lanes, lines and metrics of %s, and nothing else', (_, template) => {
    const before = mapOf(template);
    const after = clear(before);
    for (const kind of ['journey', 'stage', 'step', 'lane', 'metric', 'unit', 'channel'] as const) expect(ids(after, kind)).toEqual(ids(before, kind));
    for (const kind of ['persona', 'score', 'touchpoint', 'link', 'trait'] as const) expect(ids(after, kind)).toEqual([]);
    expect(live(after, 'card').map(({ kind }) => kind)).toEqual(live(after, 'metric').map(() => 'metric'));
    expect(live(after, 'journey').find(({ id }) => id === ownOf(after))?.personas).toEqual([]);
    expect([hasSamples(before, ownOf(before)), hasSamples(after, ownOf(after))]).toEqual([true, false]);
    expect(clearSamples.drafts(after, { journey: ownOf(after) })).toEqual([]);
  });

  it('keeps what somebody has made their own, and what that needs', () => {
    const map = mapOf(saas);
    const [first, second] = live(map, 'journey').find(({ id }) => id === ownOf(map))?.personas ?? [];
    const touchpoint = live(map, 'card').find(({ kind }) => kind === 'touchpoint');
    const thought = live(map, 'card').find(({ kind, personas }) => kind === 'thought' && personas.includes(second ?? ''));
    const touched = [
      ...editCardText.drafts(map, { card: touchpoint?.id ?? '', text: 'Our trial' }),
      ...editCardText.drafts(map, { card: thought?.id ?? '', text: 'Mine' }),
    ];
    const after = clear(applyDrafts(map, touched, MARK));
    expect(
      live(after, 'card')
        .filter(({ kind }) => kind !== 'metric')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([touchpoint?.id, thought?.id].sort());
    const kept = live(after, 'card').find(({ id }) => id === touchpoint?.id);
    expect(live(after, 'touchpoint').map(({ id, name }) => [id, name])).toEqual([[kept?.touchpoint, 'Our trial']]);
    expect(ids(after, 'persona')).toEqual([second]);
    expect(ids(after, 'persona')).not.toContain(first);
  });

  it('leaves other journeys and what they share alone', () => {
    const map = mapOf(saas);
    const own = ownOf(map);
    const twin = live(map, 'journey').find(({ id }) => id !== own);
    const [persona = ''] = map.journey.get(own)?.personas ?? [];
    const placed = live(map, 'card').find(({ kind }) => kind === 'touchpoint');
    const shared: Records = {
      ...map,
      journey: new Map(map.journey).set(twin?.id ?? '', { ...(twin as NonNullable<typeof twin>), personas: [persona] }),
      card: new Map(map.card).set('again', { ...(placed as NonNullable<typeof placed>), id: 'again', journey: twin?.id ?? '' }),
    };
    const after = clear(shared);
    expect(ids(after, 'persona')).toEqual([persona]);
    expect(ids(after, 'touchpoint')).toEqual([placed?.touchpoint]);
    expect(after.card.get('again')?.deleted).toBe(false);
  });

  it('changes nothing for a journey that is gone', () => {
    expect(clearSamples.drafts(mapOf(saas), { journey: 'gone' })).toEqual([]);
  });

  it('is one edit that undo takes back whole, whatever was touched before', () => {
    const choice = fc.record({ cards: fc.array(fc.nat(80), { maxLength: 12 }), points: fc.array(fc.nat(40), { maxLength: 6 }) });
    fc.assert(
      fc.property(choice, fc.constantFrom(saas, hospital), ({ cards, points }, template) => {
        let map = mapOf(template);
        const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];
        for (const index of cards)
          map = applyDrafts(map, editCardText.drafts(map, { card: at(live(map, 'card'), index)?.id ?? '', text: `own ${index}` }), MARK);
        for (const index of points) {
          const score = at(live(map, 'score'), index);
          if (score?.step)
            map = applyDrafts(map, setScore.drafts(map, { point: { step: score.step, persona: score.persona, series: 'emotion' }, value: 1 }), MARK);
        }
        const drafts = clearSamples.drafts(map, { journey: ownOf(map) });
        const after = applyDrafts(map, drafts, MARK);
        const undo = invert(drafts, after);
        expect(undo.kept).toEqual([]);
        expect(shown(applyDrafts(after, undo.drafts, MARK))).toEqual(shown(map));
        expect(hasSamples(after, ownOf(after))).toBe(false);
        const named = new Set(live(after, 'card').flatMap(({ touchpoint, personas }) => [...(touchpoint ? [touchpoint] : []), ...personas]));
        for (const id of named) expect(after.touchpoint.get(id)?.deleted ?? after.persona.get(id)?.deleted).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});
