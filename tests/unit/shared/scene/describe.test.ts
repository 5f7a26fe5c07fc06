import { describe, expect, it } from 'vitest';
import { type CardBox, describeCard, describePoint, describeScene, layoutJourney, type Scene } from '../../../../shared/scene/index.ts';
import { hotel, JOURNEY } from './sample-journey.ts';
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
  it('say the value of a point, its word and what it rests on', () => {
    const curve = en.curves[0]?.curves.find(({ persona }) => persona === 'mei');
    const point = curve?.points[2];
    expect(curve && point && describePoint(en, curve, point, EN)).toBe('Mei Chen, Choose a room and pay: −1.5, set by hand');
    expect(curve && point && describePoint(en, curve, { ...point, word: 'angry', basis: 'measured' }, EN)).toBe(
      'Mei Chen, Choose a room and pay: −1.5 “angry”, measured',
    );
    const tom = zh.curves[0]?.curves.find(({ persona }) => persona === 'tom');
    expect(tom?.points[0] && describePoint(zh, tom, tom.points[0], ZH)).toBe('周涛，看到朋友的照片：尚无数值');
  });
  it('say how big the map is', () => {
    expect(describeScene(en, EN)).toBe(`Journey map: 6 stages, 10 lanes, ${en.cards.length} cards`);
  });
});
