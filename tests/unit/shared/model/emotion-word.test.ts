import { describe, expect, it } from 'vitest';
import english from '../../../../resources/locales/en.json' with { type: 'json' };
import chinese from '../../../../resources/locales/zh-CN.json' with { type: 'json' };
import { emotionWord } from '../../../../shared/model/emotion-word.ts';

describe('words for a value of the curve', () => {
  it('go from the worst to the best, the same on both sides of nothing', () => {
    const words = [-2, -1, -0.5, 0, 0.5, 1, 2].map(emotionWord);
    expect(words).toEqual(['awful', 'bad', 'low', 'mixed', 'fair', 'good', 'delighted']);
    expect(emotionWord(-0.2)).toBe('mixed');
    expect(emotionWord(0.2)).toBe('mixed');
  });

  it('stand in both languages', () => {
    for (let value = -2; value <= 2; value += 0.1) {
      expect(english.map.scene.emotionWord[emotionWord(value)]).toBeTruthy();
      expect(chinese.map.scene.emotionWord[emotionWord(value)]).toBeTruthy();
    }
  });
});
