import { describe, expect, it } from 'vitest';
import { createDraft } from '../../../../shared/changes/drafts.ts';
import { scoreId } from '../../../../shared/model/score.ts';
import {
  type CardBox,
  type CurvePoint,
  describeCard,
  describePoint,
  describeScene,
  layoutJourney,
  type Scene,
  type SceneWords,
} from '../../../../shared/scene/index.ts';
import { hotel, JOURNEY, recordsOf } from './sample-journey.ts';
import { EN, ZH } from './words.ts';

const en = layoutJourney(hotel('en'), JOURNEY, { words: EN });
const zh = layoutJourney(hotel('zh-CN'), JOURNEY, { words: ZH });
const cardOf = (scene: Scene, id: string): CardBox => scene.cards.find((card) => card.id === id) as CardBox;

describe('words for people who do not see the map', () => {
  it('say what a card is, where it lies and which of how many it is', () => {
    expect(describeCard(en, cardOf(en, 'pain1'), EN)).toBe(
      'Pain point “Charged but shown as failed”, stage Book, step Choose a room and pay, lane Pain points, 1 of 1',
    );
    expect(describeCard(zh, cardOf(zh, 'pain1'), ZH)).toBe('痛点“已扣款却显示失败”，阶段：预订，步骤：选房付款，泳道：痛点，第 1 张，共 1 张');
  });
  it('say of a card over several columns what it covers', () => {
    expect(describeCard(en, cardOf(en, 'idea1'), EN)).toContain('stage Arrive, lane');
    expect(describeCard(en, cardOf(en, 'back4'), EN)).toContain('from Check out with an invoice to Hear from the hotel');
  });
  it('say the value of a point, how it is called, what it rests on and what was noted', () => {
    const say = (scene: Scene, persona: string, column: number, words: SceneWords, more: Partial<CurvePoint> = {}): string => {
      const [box] = scene.curves;
      const curve = box?.curves.find((one) => one.persona === persona);
      const point = curve?.points[column];
      return box && curve && point ? describePoint(scene, box, curve, { ...point, ...more }, words) : '';
    };
    expect(say(en, 'mei', 2, EN)).toBe('Mei Chen, Book, Choose a room and pay: −1.5, pain, awful, set by hand, Business-critical');
    expect(say(en, 'mei', 2, EN, { word: 'angry', basis: 'measured', note: 'Card terminal was down' })).toBe(
      'Mei Chen, Book, Choose a room and pay: −1.5, pain, “angry”, measured, Business-critical, note: Card terminal was down',
    );
    expect(say(en, 'mei', 6, EN, { word: '😄' })).toBe('Mei Chen, Stay, Enter the room: +1.9, wow, delighted, set by hand, Moment of truth');
    expect(say(zh, 'mei', 2, ZH, { note: '终端坏了' })).toBe('陈梅，预订，选房付款：−1.5，痛点，糟透了，手动设定，关键业务环节，备注：终端坏了');
    expect(say(zh, 'tom', 0, ZH)).toBe('周涛，发现，看到朋友的照片：尚无数值');
  });
  it('say of another series what its ends mean, and never call it pain', () => {
    const effort = recordsOf(
      [
        createDraft('lane', 'effort', { journey: JOURNEY, kind: 'emotion', series: 'effort', order: 'Zz' }),
        createDraft('score', scoreId({ step: 's1.0', persona: 'mei', series: 'effort' }), {
          journey: JOURNEY,
          persona: 'mei',
          step: 's1.0',
          series: 'effort',
          value: -1.8,
        }),
      ],
      hotel('en'),
    );
    const scene = layoutJourney(effort, JOURNEY, { words: EN });
    const box = scene.curves.find(({ series }) => series === 'effort');
    const curve = box?.curves.find(({ persona }) => persona === 'mei');
    expect(box && curve && describePoint(scene, box, curve, curve.points[2] as CurvePoint, EN)).toBe(
      'Mei Chen, Book, Choose a room and pay: −1.8, on a scale from hard to easy, set by hand, Business-critical',
    );
  });
  it('say how big the map is', () => {
    expect(describeScene(en, EN)).toBe(`Journey map: 6 stages, 10 lanes, ${en.cards.length} cards`);
  });
});
