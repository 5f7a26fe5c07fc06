import { describe, expect, it } from 'vitest';
import { lanesOfSheet } from '../../../../renderer/app/dialogs/sheet-lanes.ts';
import english from '../../../../resources/locales/en.json' with { type: 'json' };
import chinese from '../../../../resources/locales/zh-CN.json' with { type: 'json' };
import { addPersona } from '../../../../shared/commands/index.ts';
import { DEFAULT_SCALE } from '../../../../shared/model/scale.ts';
import { smallMap } from '../../../kit/map-driver.ts';

const KINDS: readonly Readonly<Record<string, string>>[] = [english.laneKinds, english.cardKinds, chinese.laneKinds, chinese.cardKinds];
const row = (title: string, ...cells: string[]) => ({ title, cells: cells.map((text) => (text === '' ? [] : [text])) });

describe('the rows of a pasted table', () => {
  it('are lanes of the journey by title, new ones by the words for a kind in either language, else one’s own', () => {
    const map = smallMap();
    const lanes = [{ id: 'pains', kind: 'pain-point' as const, title: 'What hurts' }];
    const made = lanesOfSheet(
      [row('what hurts', 'x'), row('What hurts', 'y'), row('触点', 'z'), row('Weather', 'w')],
      { lanes, kinds: KINDS },
      map.records,
      DEFAULT_SCALE,
    );
    expect(made.map(({ lane, kind, title }) => [lane, kind, title])).toEqual([
      ['pains', 'pain-point', ''],
      [null, 'pain-point', ''],
      [null, 'touchpoint', ''],
      [null, 'own', 'Weather'],
    ]);
  });

  it('go into the lane of their kind also where they name it in another language, or as one card is called', () => {
    const map = smallMap();
    const lanes = [
      { id: 'touch', kind: 'touchpoint' as const, title: '触点' },
      { id: 'curve', kind: 'emotion' as const, title: '情绪曲线' },
      { id: 'anna', kind: 'thought' as const, title: 'What Anna thinks' },
    ];
    const made = lanesOfSheet([row('Touchpoint', 'x'), row('Emotion', '1'), row('Thoughts', 'y')], { lanes, kinds: KINDS }, map.records, DEFAULT_SCALE);
    // a lane that somebody gave a name of its own is not meant by the name of its kind
    expect(made.map(({ lane, kind }) => [lane, kind])).toEqual([
      ['touch', 'touchpoint'],
      ['curve', 'emotion'],
      [null, 'thought'],
    ]);
  });

  it('are a curve where figures of the scale stand behind its name', () => {
    const map = smallMap();
    map.run(addPersona, { id: 'mei', name: '陈梅' });
    const names = { lanes: [], kinds: KINDS };
    const [curve, words, empty] = lanesOfSheet(
      [row('情绪曲线：陈梅', '−1.5', '', '2'), row('Emotion', 'good', '1'), row('Emotion', '', '')],
      names,
      map.records,
      DEFAULT_SCALE,
    );
    expect(curve).toMatchObject({ kind: 'emotion', feeling: { persona: 'mei', values: [-1.5, null, 2] } });
    expect(words).toMatchObject({ kind: 'own', title: 'Emotion' });
    expect(empty?.feeling).toBeUndefined();
  });
});
