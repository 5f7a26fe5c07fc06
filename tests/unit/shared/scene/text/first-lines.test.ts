import { describe, expect, it } from 'vitest';
import { breakLines } from '../../../../../shared/scene/text/break-lines.ts';
import { firstLines } from '../../../../../shared/scene/text/first-lines.ts';
import { textWidth } from '../../../../../shared/scene/text/text-width.ts';

const LONG = 'A family of five who plan every weekend months ahead, compare prices on seven sites and phone the hotel twice';

describe('the first lines of a text', () => {
  it('are all of a text that has no more', () => {
    expect(firstLines('Pays', 'card', 120, 3)).toEqual(breakLines('Pays', 'card', 120));
    const lines = breakLines(LONG, 'card', 120);
    expect(firstLines(LONG, 'card', 120, lines.length)).toEqual(lines);
  });

  it.each([
    LONG,
    '顾客在旺季周末从看到好友照片到收到发票为止所经历的全部触点与等待时间',
    'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen',
    '👨‍👩‍👧‍👦'.repeat(30),
  ])('end with an ellipsis that has room where the text goes on: %s', (text) => {
    const lines = firstLines(text, 'head', 100, 2);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toEqual(breakLines(text, 'head', 100)[0]);
    const last = lines[1]?.text ?? '';
    expect(last.endsWith('…')).toBe(true);
    expect(textWidth(last, 'head')).toBeLessThanOrEqual(100);
    // no letter is cut in two
    expect(text).toContain(last.slice(0, -1));
    expect([...new Intl.Segmenter().segment(last)].at(0)?.segment).toBe(
      [...new Intl.Segmenter().segment(breakLines(text, 'head', 100)[1]?.text ?? '')].at(0)?.segment,
    );
  });
});
