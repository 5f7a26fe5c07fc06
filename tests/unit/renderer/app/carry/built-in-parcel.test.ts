import { describe, expect, it } from 'vitest';
import { builtInParcel } from '../../../../../renderer/app/carry/built-in-parcel.ts';
import { BUILT_IN } from '../../../../../renderer/app/home/built-in.ts';
import { carryIn } from '../../../../../shared/commands/carry/carry-in.ts';
import { live } from '../../../../../shared/model/kinds.ts';
import { smallMap } from '../../../../kit/map-driver.ts';

describe.each(BUILT_IN)('the built-in template %s', (template) => {
  it.each(['en', 'zh-CN'] as const)('goes into a journey behind its stages, as samples, in %s, and is taken back whole', async (language) => {
    const parcel = await builtInParcel(template, 'A template', language);
    if (!parcel) throw new Error('it holds no journey');
    expect(parcel.from).toMatchObject({ name: 'A template', language });
    const map = smallMap();
    const before = live(map.records, 'stage').length;
    const last = live(map.records, 'stage').at(-1)?.id ?? null;
    map.run(carryIn, { parcel, where: { to: 'stages', journey: map.journey, after: last } });
    const stages = live(map.records, 'stage').filter(({ journey }) => journey === map.journey);
    expect(stages.length - before).toBe(live(parcel.records, 'stage').length);
    const cards = live(map.records, 'card').filter(({ journey }) => journey === map.journey);
    expect(cards.length).toBeGreaterThan(10);
    expect(cards.filter(({ isSample }) => !isSample)).toEqual([]);
    map.undo();
    expect(live(map.records, 'stage')).toHaveLength(before);
    expect(live(map.records, 'touchpoint')).toEqual([]);
  });
});
