import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { didWords } from '../../../../../renderer/app/workbench/did-words.ts';
import type { Did } from '../../../../../renderer/records/index.ts';
import type { Word } from '../../../../../renderer/ui/use-word.ts';
import english from '../../../../../resources/locales/en.json' with { type: 'json' };
import chinese from '../../../../../resources/locales/zh-CN.json' with { type: 'json' };
import type { Draft } from '../../../../../shared/changes/change.ts';
import { type MapDriver, smallMap } from '../../../../kit/map-driver.ts';

const i18n = i18next.createInstance();
beforeAll(() =>
  i18n.init({ lng: 'en', resources: { en: { translation: english }, 'zh-CN': { translation: chinese } }, interpolation: { escapeValue: false } }),
);

function said(map: MapDriver, label: string, drafts: readonly Draft[] = map.edits.at(-1) ?? [], way: Did['way'] = 'do', language = 'en'): string {
  const word = i18n.getFixedT(language) as unknown as Word;
  return didWords({ way, label, drafts, count: 1 }, map.records, { word, mapWord: word, language });
}

describe('what a key did, in words', () => {
  it('names the card and where it stands now', () => {
    const map = smallMap();
    map.addCard('pain-point', 'Search', 'Too slow');
    expect(said(map, 'addCard')).toBe('Add card “Too slow”. Now in Pain points, Book, Search, 1 of 1');
    map.moveCard('Too slow', 'pain-point', 'Arrive');
    expect(said(map, 'moveCard')).toBe('Move card “Too slow”. Now in Pain points, Stay, Arrive, 1 of 1');
    expect(said(map, 'moveCard', undefined, 'do', 'zh-CN')).toBe('移动卡片“Too slow”。现在位于：痛点，Stay，Arrive，第 1 张，共 1 张');
    const back = map.undo();
    expect(said(map, 'moveCard', back, 'undo')).toBe('Undone: Move card “Too slow”. Now in Pain points, Book, Search, 1 of 1');
  });

  it('names what is gone, without a place', () => {
    const map = smallMap();
    map.addCard('pain-point', 'Search', 'Too slow');
    map.remove('card', 'Too slow');
    expect(said(map, 'delete')).toBe('Delete “Too slow”');
  });

  it('counts several things', () => {
    const map = smallMap();
    map.addCard('pain-point', 'Search', 'One', 'Two', 'Three');
    expect(said(map, 'addCard')).toBe('Add card, 3 things');
  });

  it('leaves a value to the bubble that says it, but tells that it was taken back', () => {
    const map = smallMap();
    map.score('Search', 1);
    expect(said(map, 'setScore')).toBe('');
    const back = map.undo();
    expect(said(map, 'setScore', back, 'undo')).toBe('Undone: Move curve point');
  });
});
