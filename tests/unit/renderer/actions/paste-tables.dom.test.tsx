import { describe, expect, it } from 'vitest';
import type { ActionContext } from '../../../../renderer/actions/index.ts';
import { offerPasted } from '../../../../renderer/actions/offer-pasted.ts';
import { readHtmlTable } from '../../../../renderer/actions/read-html-table.ts';
import { createView } from '../../../../renderer/state/index.ts';

describe('a table out of HTML', () => {
  it('has its merged cells taken apart, and its line breaks kept', () => {
    const html = `<meta charset="utf-8"><table><tr><td rowspan="2">Lane</td><td colspan="2">Book</td></tr>
      <tr><td>Search</td><td>Pay</td></tr><tr><td>Pains</td><td>Too
      slow<br>Ugly</td><td><p>A</p><p>B</p></td></tr></table>`;
    expect(readHtmlTable(html)).toEqual([
      ['Lane', 'Book', ''],
      ['', 'Search', 'Pay'],
      ['Pains', 'Too slow\nUgly', 'A\nB'],
    ]);
    expect(readHtmlTable('<p>no table</p>')).toBeNull();
  });

  it('runs nothing and is not blown up by spans', () => {
    const rows = readHtmlTable('<table><tr><td colspan="65000" rowspan="65000"><img src=x onerror="globalThis.hacked=1">a</td></tr></table>') ?? [];
    expect([rows[0]?.[0], (rows[0]?.length ?? 0) <= 1_000, rows.length <= 1_000, 'hacked' in globalThis]).toEqual(['a', true, true, false]);
  });

  it('is not blown up by many spans, nor by one long row', () => {
    const cells = (rows: string[][] | null) => (rows ?? []).reduce((sum, row) => sum + row.length, 0);
    const merged = `<tr>${'<td colspan="900" rowspan="900">a</td>'.repeat(100)}</tr>`;
    expect(cells(readHtmlTable(`<table>${merged}</table>`))).toBeLessThanOrEqual(200_000);
    expect(readHtmlTable(`<table><tr>${'<td>a'.repeat(20_000)}</table>`)?.[0]?.length).toBe(20_000);
  });

  it('has every column in its place where cells of rows above reach down', () => {
    const html = '<table><tr><td>a<td rowspan="2">b<td>c</tr><tr><td>d<td>e</tr><tr></tr><tr><td colspan="2">f<td>g</tr></table>';
    expect(readHtmlTable(html)).toEqual([['a', 'b', 'c'], ['d', '', 'e'], [], ['f', '', 'g']]);
  });
});

describe('what is pasted', () => {
  const offered = (text: string, html = '') => {
    const view = createView({ journey: 'j' });
    const asked = offerPasted({ view } as ActionContext, text, html);
    return asked ? view.store.getState().offered?.kind : null;
  };

  it('is asked about where it is a table or a journey of mermaid’s, and else is lines', () => {
    expect(offered('a\tb\nc\td')).toBe('table');
    expect(offered('plain', '<table><tr><td>a<td>b<tr><td>c<td>d</table>')).toBe('table');
    expect(offered('%% a comment\njourney\n  title Day\n  section Go\n    Tea: 5: Me')).toBe('journey');
    expect(offered('---\ntitle: x\n---\njourney\n')).toBe('journey');
    expect(offered('```mermaid\njourney\n```')).toBe('journey');
    expect([offered('journey to the west'), offered('one line\twith a tab'), offered('two\nlines')]).toEqual([null, null, null]);
  });
});
