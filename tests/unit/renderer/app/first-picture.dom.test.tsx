import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paintFirst } from '../../../../renderer/app/first-picture/first-picture.ts';
import { openDocument } from '../../../../renderer/records/index.ts';
import { createJourney } from '../../../../shared/commands/index.ts';
import type { FirstAnswer } from '../../../../shared/contract/first-view.ts';
import { USUAL_SETTINGS } from '../../../../shared/contract/settings.ts';
import { JOURNEY_KINDS } from '../../../../shared/model/kinds.ts';
import { FakeHost } from '../../../kit/fake-host.ts';

const profile = { person: 'p', name: '', colour: '#112233', asked: true };
const inTime = () => new AbortController().signal;
const picture = () => document.querySelector<HTMLCanvasElement>('canvas[data-painted]');

/** What a host answers of a file with one journey. */
async function answer(settings: Partial<FirstAnswer['settings']> = {}): Promise<FirstAnswer> {
  const host = new FakeHost();
  const made = await openDocument(host.connection);
  made.run(createJourney, { id: 'j', title: 'Going out', stages: [{ steps: ['one'] }], lanes: [{ kind: 'own' }] });
  await made.settled();
  made.close();
  host.mend();
  const view = await host.connection.client.records.first();
  const records = await host.connection.client.records.journey({ id: 'j' });
  expect(Object.keys(records)).toEqual(expect.arrayContaining([...JOURNEY_KINDS]));
  return { settings: { ...USUAL_SETTINGS, ...settings }, profile, view: { ...view, journey: { id: 'j', records } } };
}

beforeEach(() => {
  Object.defineProperty(document, 'fonts', { configurable: true, value: { load: () => Promise.resolve([]) } });
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      readonly replaceSync = vi.fn();
    },
  );
  Object.defineProperty(document, 'adoptedStyleSheets', { configurable: true, writable: true, value: [] });
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the first picture of a file', () => {
  it('stands in front of the page in its theme and language, unseen by screen readers, until it is ended', async () => {
    const painted = await paintFirst(answer({ theme: 'dark', language: 'zh-CN' }), inTime());
    expect(picture()?.closest('[aria-hidden="true"]')).not.toBeNull();
    expect([document.documentElement.dataset['theme'], document.documentElement.lang]).toEqual(['dark', 'zh-CN']);
    expect(document.body.textContent).toBe('');
    painted?.end();
    expect(document.body.children).toHaveLength(0);
  });

  it('is not painted of what cannot be shown', async () => {
    const { view, ...known } = await answer();
    const refused: FirstAnswer = { ...known, view: { fault: { code: 'NOT_A_CXMAP', data: { name: 'x.cxmap' } } } };
    const empty: FirstAnswer = { ...known, view: { ...view, journey: null } as FirstAnswer['view'] };
    for (const none of [null, refused, empty]) expect(await paintFirst(Promise.resolve(none), inTime())).toBeNull();
    expect(document.body.children).toHaveLength(0);
  });

  it('is not painted over a window that is drawn already', async () => {
    const late = new AbortController();
    const painting = paintFirst(answer(), late.signal);
    late.abort();
    expect(await painting).toBeNull();
    expect(document.body.children).toHaveLength(0);
  });
});
