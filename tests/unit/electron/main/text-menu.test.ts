import { describe, expect, it, vi } from 'vitest';
import { type TextPlace, textMenu } from '../../../../electron/main/menu/text-menu.ts';
import { wordsOf } from '../../../../electron/web/words.ts';

const flags = { canUndo: true, canRedo: true, canCut: false, canCopy: true, canPaste: true, canDelete: true, canSelectAll: true, canEditRichly: false };
const place = (changes: Partial<TextPlace>): TextPlace => ({
  isEditable: true,
  selectionText: '',
  misspelledWord: '',
  dictionarySuggestions: [],
  editFlags: flags,
  ...changes,
});
const labels = (changes: Partial<TextPlace>, language: 'en' | 'zh-CN' = 'en') =>
  textMenu(place(changes), wordsOf(language), () => undefined).map(({ label, type }) => label ?? type);

describe('the menu of a text', () => {
  it('cuts, copies and pastes in the language of the program', () => {
    expect(labels({})).toEqual(['Cut', 'Copy', 'Paste', 'Select all']);
    expect(labels({}, 'zh-CN')).toEqual(['剪切', '复制', '粘贴', '全选']);
    expect(textMenu(place({}), wordsOf('en'), () => undefined).map(({ enabled }) => enabled)).toEqual([false, true, true, true]);
  });

  it('offers the system’s own spellings first, and puts the chosen one in', () => {
    const replace = vi.fn();
    const [first, , line] = textMenu(place({ misspelledWord: 'jorney', dictionarySuggestions: ['journey', 'R&D'] }), wordsOf('en'), replace);
    if (typeof first?.click !== 'function') throw new Error('nothing can be chosen');
    (first.click as () => void)();
    expect(replace).toHaveBeenCalledWith('journey');
    expect(line).toEqual({ type: 'separator' });
    expect(labels({ misspelledWord: 'x', dictionarySuggestions: ['R&D'] })[0]).toBe('R&&D');
  });

  it('only copies what cannot be edited, and is not there without a text', () => {
    expect(labels({ isEditable: false, selectionText: 'Front desk' })).toEqual(['Copy']);
    expect(labels({ isEditable: false, selectionText: ' ' })).toEqual([]);
  });
});
