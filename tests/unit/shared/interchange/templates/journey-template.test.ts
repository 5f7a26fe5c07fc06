import { describe, expect, it } from 'vitest';
import { loadTemplate } from '../../../../../resources/templates/load-template.ts';
import { importText, journeyTemplate, templateDrafts } from '../../../../../shared/interchange/index.ts';
import { KIND_NAMES, live, type Records } from '../../../../../shared/model/kinds.ts';
import { recordsOf } from '../test-data.ts';
import { ownJourney, rowsOf } from './template-page.ts';

const fitness = recordsOf(templateDrafts(await loadTemplate('fitness'), 'en'));
const saas = recordsOf(templateDrafts(await loadTemplate('saas'), 'zh-CN'));

/** What a new map holds that begins with a template made of these records. */
function begun(records: Records, withCards: boolean, title: string | null = null) {
  const { text, pictures } = journeyTemplate(records, { journey: ownJourney(records)?.id ?? '', withCards, title });
  const { drafts, warnings } = importText({ format: 'json', name: 't.json', text, language: records === saas ? 'zh-CN' : 'en' });
  return { map: recordsOf(drafts), pictures, warnings };
}

describe('a journey as a template', () => {
  it('comes with its cards, under new ids, without the journeys beside it', () => {
    for (const records of [fitness, saas]) {
      const { map, warnings } = begun(records, true);
      expect(warnings).toEqual([]);
      expect(rowsOf(map)).toEqual(rowsOf(records));
      expect(live(map, 'journey').length).toBe(1);
      for (const kind of KIND_NAMES) for (const id of map[kind].keys()) expect(records[kind].has(id)).toBe(false);
      const own = ownJourney(records)?.id;
      expect(live(map, 'card').length).toBe(live(records, 'card').filter(({ journey }) => journey === own).length);
      for (const kind of ['persona', 'channel', 'metric', 'touchpoint'] as const)
        expect(live(map, kind).length).toBeLessThanOrEqual(live(records, kind).length);
    }
    // The stakeholders too: personas are related to them.
    expect(live(begun(saas, true).map, 'persona').map(({ name }) => name)).toContain('一线用户');
  });

  it('leaves the cards behind where only the structure is wanted', () => {
    const { map, warnings } = begun(fitness, false, 'Ours');
    expect(warnings).toEqual([]);
    expect(live(map, 'journey').map(({ title, personas }) => [title, personas])).toEqual([['Ours', []]]);
    expect(rowsOf(map).map(({ stage, step }) => [stage, step])).toEqual(rowsOf(fitness).map(({ stage, step }) => [stage, step]));
    for (const kind of ['persona', 'touchpoint', 'score', 'link', 'channel'] as const) expect(live(map, kind)).toEqual([]);
    expect(
      live(map, 'metric')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(
      live(fitness, 'metric')
        .map(({ name }) => name)
        .sort(),
    );
    expect(live(map, 'card').map(({ kind }) => kind)).toEqual(live(map, 'metric').map(() => 'metric'));
  });

  it('names nobody and states no figure, and all of it is a sample', () => {
    const own = ownJourney(fitness)?.id ?? '';
    const [card] = live(fitness, 'card');
    const [metric] = live(fitness, 'metric');
    const picture = { hash: 'a'.repeat(64), alt: 'Desk', width: 2, height: 2 };
    const used = {
      ...fitness,
      card: new Map(fitness.card),
      metric: new Map(fitness.metric),
      journey: new Map(fitness.journey),
      person: new Map(fitness.person),
    };
    const owner = {
      id: 'ada',
      deleted: false,
      created: { at: 1, session: 's' },
      changed: { at: 1, session: 's' },
      name: 'Ada',
      colour: '',
      department: '',
      role: '',
      devices: [],
    };
    used.person.set('ada', owner);
    if (card) used.card.set(card.id, { ...card, owner: 'ada', author: 'ada', basis: 'measured', isSample: false, pictures: [picture], agreement: 'agreed' });
    if (metric) used.metric.set(metric.id, { ...metric, baseline: 3, target: 9, trackedBy: 'ada' });
    const journey = used.journey.get(own);
    if (journey) used.journey.set(own, { ...journey, owner: 'ada', contributors: ['Desk'], agreement: 'agreed', isSample: false });
    const { map, pictures } = begun(used, true);
    expect(pictures).toEqual([picture.hash]);
    expect(live(map, 'person')).toEqual([]);
    expect(live(map, 'metric').filter(({ baseline, target, trackedBy }) => baseline !== null || target !== null || trackedBy !== null)).toEqual([]);
    expect(live(map, 'card').filter((one) => one.owner !== null || one.author !== null || one.basis !== 'assumption' || one.agreement !== null)).toEqual([]);
    expect(live(map, 'journey')[0]).toMatchObject({ owner: null, contributors: [], agreement: 'draft' });
    for (const kind of ['journey', 'persona', 'touchpoint', 'metric', 'card', 'score'] as const)
      expect(live(map, kind).filter(({ isSample }) => !isSample)).toEqual([]);
  });
});
