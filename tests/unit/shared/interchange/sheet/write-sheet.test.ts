import { describe, expect, it } from 'vitest';
import { writeHtmlTable, writeTsv } from '../../../../../shared/interchange/sheet/write-sheet.ts';

describe('a sheet on the clipboard', () => {
  it('is tab-separated, with quotes where a cell has tabs, newlines or quotes', () => {
    const text = writeTsv([
      ['Lane', 'Book'],
      ['痛点', 'Card fails\n“31%”'],
      ['a\tb', 'says "no"'],
    ]);
    expect(text).toBe('Lane\tBook\n痛点\t"Card fails\n“31%”"\n"a\tb"\t"says ""no"""');
  });

  it('arms nothing: what a spreadsheet would run as a formula comes as text, numbers stay numbers', () => {
    expect(writeTsv([['=HYPERLINK("x")', '+1 more', '@you', '- do it', '-0.7', '+1.2']])).toBe(
      '"\'=HYPERLINK(""x"")"\t\'+1 more\t\'@you\t\'- do it\t-0.7\t+1.2',
    );
  });

  it('arms nothing in HTML either', () => {
    expect(writeHtmlTable([['Gap'], ['=1+1'], ['-0.7']])).toBe(
      `<table><tr><th>Gap</th></tr><tr><td style="mso-number-format:'\\@'">=1+1</td></tr><tr><td>-0.7</td></tr></table>`,
    );
  });

  it('is a table in HTML, in which text stays text', () => {
    expect(writeHtmlTable([['A&B'], ['<b>\nx']])).toBe(
      '<table><tr><th>A&amp;B</th></tr><tr><td>&lt;b&gt;<br style="mso-data-placement:same-cell">x</td></tr></table>',
    );
  });
});
