import { describe, expect, it } from 'vitest';
import * as match from '../../../../renderer/app/palette/match.ts';
import { matchPinyin } from '../../../../renderer/app/palette/pinyin.ts';

const matchScore = (typed: string, found: match.Findable) => match.matchScore(typed, found, matchPinyin);
const findEntries = <E extends match.Findable>(typed: string, entries: readonly E[]) => match.findEntries(typed, entries, matchPinyin);

const entry = (title: string, ...also: string[]) => ({ title, also });

describe('finding commands by what is typed', () => {
  it('finds by the start of the title before the start of a word before its middle', () => {
    const entries = [entry('All wholesales'), entry('Add stage'), entry('Sales report'), entry('Add sales lane')];
    expect(findEntries('sales', entries).map(({ title }) => title)).toEqual(['Sales report', 'Add sales lane', 'All wholesales']);
  });

  it('wants every word, in any order', () => {
    expect(matchScore('lane add', entry('Add lane: Quotes'))).not.toBeNull();
    expect(matchScore('lane zoom', entry('Add lane: Quotes'))).toBeNull();
  });

  it('finds Chinese titles by pinyin and by its initials', () => {
    for (const typed of ['xinjian', 'xjlc', 'xinjianlc', '旅程', 'lc']) expect(matchScore(typed, entry('新建旅程')), typed).not.toBeNull();
    expect(matchScore('zzzz', entry('新建旅程'))).toBeNull();
  });

  it('finds by the title in the other language, after the ones shown', () => {
    const entries = [entry('新建旅程', 'New journey'), entry('Newer file')];
    expect(findEntries('new', entries).map(({ title }) => title)).toEqual(['Newer file', '新建旅程']);
    expect(findEntries('xinjian', [entry('New journey', '新建旅程')])).toHaveLength(1);
  });

  it('finds Chinese by its characters while pinyin is not loaded', () => {
    expect(match.matchScore('旅程', entry('新建旅程'), null)).not.toBeNull();
    expect(match.matchScore('lc', entry('新建旅程'), null)).toBeNull();
  });

  it('takes signs of patterns as themselves, and nothing typed as everything', () => {
    expect(matchScore('(+', entry('Zoom in (+)'))).not.toBeNull();
    expect(matchScore('.*', entry('Zoom in'))).toBeNull();
    expect(findEntries('  ', [entry('a'), entry('b')])).toHaveLength(2);
  });
});
