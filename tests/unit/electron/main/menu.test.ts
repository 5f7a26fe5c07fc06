import { describe, expect, it } from 'vitest';
import { acceleratorOf } from '../../../../electron/main/menu/accelerator.ts';
import { menuTemplate } from '../../../../electron/main/menu/template.ts';
import { wordsOf } from '../../../../electron/web/words.ts';
import { ACTIONS } from '../../../../renderer/actions/actions.ts';

type Entry = { readonly id?: string; readonly label?: string; readonly role?: string; readonly submenu?: unknown };

const items = ACTIONS.map((action) => ({
  id: action.id,
  group: action.group,
  title: `${action.id} & more`,
  keys: action.keys[0] ?? null,
  enabled: true,
  native: action.native ?? false,
}));

function template(platform: NodeJS.Platform, chosen: string[] = [], language: 'en' | 'zh-CN' = 'en'): Entry[] {
  const parts = { items, recent: [{ id: '0123456789abcdef', name: 'a & b.cxmap', folder: '~' }], words: wordsOf(language), platform };
  return menuTemplate({ ...parts, choose: (id) => chosen.push(id), openRecent: (id) => chosen.push(`recent ${id}`) });
}

function all(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => [entry, ...(Array.isArray(entry.submenu) ? all(entry.submenu as Entry[]) : [])]);
}

describe('the native menu', () => {
  it.each(['linux', 'win32', 'darwin'] as const)('has each action of the registry once on %s', (platform) => {
    const ids = all(template(platform)).map(({ id }) => id);
    for (const { id } of ACTIONS) expect(ids.filter((one) => one === id)).toEqual([id]);
  });

  it('words everything in both languages', () => {
    for (const language of ['en', 'zh-CN'] as const) {
      const labels = all(template('darwin', [], language)).map(({ label }) => label ?? '');
      expect(labels.filter((label) => /^(desktop|actions)\./.test(label))).toEqual([]);
    }
  });

  it('runs what is chosen, and shows an ampersand as one', () => {
    const chosen: string[] = [];
    const entries = all(template('linux', chosen)) as (Entry & { click?: () => void })[];
    entries.find(({ id }) => id === 'undo')?.click?.();
    entries.find(({ id }) => id === 'recent.0123456789abcdef')?.click?.();
    expect(chosen).toEqual(['undo', 'recent 0123456789abcdef']);
    expect(entries.find(({ id }) => id === 'undo')?.label).toBe('undo && more');
  });
});

describe('accelerators', () => {
  it('are the registry’s keys', () => {
    expect(acceleratorOf('mod+shift+Z', 'linux')).toBe('CmdOrCtrl+Shift+Z');
    expect(acceleratorOf('alt+ArrowLeft', 'win32')).toBe('Alt+Left');
    expect(acceleratorOf('F2', 'linux')).toBe('F2');
  });

  it('leave what a person types to the text', () => {
    expect(acceleratorOf('?', 'linux')).toBeUndefined();
    expect(acceleratorOf('1', 'win32')).toBeUndefined();
    expect(acceleratorOf('alt+C', 'darwin')).toBeUndefined();
    expect(acceleratorOf('Delete', 'darwin')).toBeUndefined();
    expect(acceleratorOf(null, 'linux')).toBeUndefined();
  });
});
