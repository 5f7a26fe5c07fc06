import { describe, expect, it } from 'vitest';
import { ACTION_GROUPS, ACTIONS, keyLabel } from '../../../../renderer/actions/index.ts';
import { matches, parseKeys } from '../../../../renderer/actions/keys.ts';
import en from '../../../../resources/locales/en.json' with { type: 'json' };
import zh from '../../../../resources/locales/zh-CN.json' with { type: 'json' };

function words(locale: unknown, key: string): unknown {
  return key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], locale);
}

describe('the registry', () => {
  it.each(ACTIONS.map((action) => [action.id, action] as const))('words %s in both languages', (_, { title }) => {
    for (const locale of [en, zh]) {
      expect(words(locale, title.key)).toEqual(expect.stringMatching(/\S/));
      if (title.of) expect(words(locale, title.of.key)).toEqual(expect.stringMatching(/\S/));
    }
  });

  it('names its groups and the dynamic entries in both languages', () => {
    const keys = [...ACTION_GROUPS.map((group) => `actions.groups.${group}`), 'actions.openJourney', 'actions.openPersona', 'actions.activatePersona'];
    for (const key of keys) expect([words(en, key), words(zh, key)]).toEqual([expect.any(String), expect.any(String)]);
  });

  it('has no two actions of one id', () => {
    const ids = ACTIONS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('lets an action share keys only with one that stands before it', () => {
    const ids = ACTIONS.map(({ id }) => id);
    for (const { id, yieldsTo } of ACTIONS) if (yieldsTo !== undefined) expect(ids.slice(0, ids.indexOf(id))).toContain(yieldsTo);
  });

  it.each([false, true])('gives no two actions the same keys, the map’s and a talk’s apart (mac: %s)', (mac) => {
    const inTalk = (id: string) => id.startsWith('present') && id !== 'present' && id !== 'presentFromStage';
    const all = ACTIONS.flatMap(({ id, keys, yieldsTo = '' }) => keys.map((combination) => ({ id, combination, yieldsTo, talk: inTalk(id) })));
    const clashes = all.flatMap((one) =>
      all
        .filter(
          (other) =>
            other !== one &&
            other.talk === one.talk &&
            one.yieldsTo !== other.id &&
            other.yieldsTo !== one.id &&
            matches(press(one.combination, mac), other.combination, mac),
        )
        .map((other) => [one, other]),
    );
    expect(clashes).toEqual([]);
  });
});

function press(combination: string, mac: boolean) {
  const { key, mod, alt, shift } = parseKeys(combination);
  const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : `Digit${key}`;
  return { key: mod || shift ? key : key.toLowerCase(), code, ctrlKey: mod && !mac, metaKey: mod && mac, altKey: alt, shiftKey: shift };
}

describe('keys', () => {
  const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

  it('match with exactly the keys that are held', () => {
    const z = { ...bare, key: 'z', code: 'KeyZ', ctrlKey: true };
    expect([
      matches(z, 'mod+Z', false),
      matches(z, 'mod+Z', true),
      matches({ ...z, shiftKey: true }, 'mod+Z', false),
      matches({ ...z, altKey: true }, 'mod+Z', false),
    ]).toEqual([true, false, false, false]);
    expect(matches({ ...bare, key: 'z', code: 'KeyZ', metaKey: true }, 'mod+Z', true)).toBe(true);
  });

  it('match by their place where the layout or Alt types something else', () => {
    expect(matches({ ...bare, key: 'ß', code: 'KeyS', altKey: true }, 'alt+S', true)).toBe(true);
    expect(matches({ ...bare, key: 'я', code: 'KeyZ', ctrlKey: true }, 'mod+Z', false)).toBe(true);
    expect(matches({ ...bare, key: '!', code: 'Digit1', shiftKey: true }, 'shift+1', false)).toBe(true);
  });

  it('match a sign however it is typed', () => {
    expect(matches({ ...bare, key: '？', code: 'Slash', shiftKey: true }, '?', false)).toBe(true);
    expect(matches({ ...bare, key: '+', code: 'Equal', shiftKey: true, ctrlKey: true }, 'mod+=', false)).toBe(true);
    expect(matches({ ...bare, key: '-', code: 'Minus', ctrlKey: true }, 'mod+-', false)).toBe(true);
  });

  it('are shown as they stand on the keyboard', () => {
    expect([keyLabel('mod+shift+Z', false), keyLabel('mod+shift+Z', true), keyLabel('alt+ArrowLeft', false), keyLabel('mod+=', false)]).toEqual([
      'Ctrl Shift Z',
      '⌘ ⇧ Z',
      'Alt ←',
      'Ctrl +',
    ]);
  });
});
