/** How a value of −2 … +2 is called: a key under `map.scene.emotionWord`. */
export type EmotionWord = 'awful' | 'bad' | 'low' | 'mixed' | 'fair' | 'good' | 'delighted';

const UP_TO: readonly (readonly [number, EmotionWord])[] = [
  [-1.5, 'awful'],
  [-0.8, 'bad'],
  [-0.3, 'low'],
  [0.3, 'mixed'],
  [0.8, 'fair'],
  [1.5, 'good'],
];

export function emotionWord(value: number): EmotionWord {
  return UP_TO.find(([limit]) => (limit < 0 ? value <= limit : value < limit))?.[1] ?? 'delighted';
}
