import { describe, expect, it } from 'vitest';
import { CARD_GROUPS } from '../../../../renderer/panels/properties/card-groups.ts';
import { readShown, shareOfScale, shownValue } from '../../../../renderer/panels/properties/shown-value.ts';
import { choicesOf, isOptional } from '../../../../renderer/panels/record/choices-of.ts';
import en from '../../../../resources/locales/en.json' with { type: 'json' };
import zh from '../../../../resources/locales/zh-CN.json' with { type: 'json' };
import { PERSONA_LISTS } from '../../../../shared/model/persona.ts';

describe('values as the journey shows them', () => {
  it('writes a real minus, and a plus where the scale has both sides', () => {
    const symmetric = { min: -2, max: 2, step: 0.1 };
    expect(shownValue(-1.5, symmetric)).toBe('−1.5');
    expect(shownValue(1.9, symmetric)).toBe('+1.9');
    expect(shownValue(0, symmetric)).toBe('0.0');
    expect(shownValue(-0.04, symmetric)).toBe('0.0');
    expect(shownValue(-2, { min: 1, max: 5, step: 0.1 })).toBe('1.0');
    expect(shownValue(1, { min: 1, max: 5, step: 0.1 })).toBe('4.0');
  });

  it('reads back either minus and either decimal sign', () => {
    expect(readShown('−1.5')).toBe(-1.5);
    expect(readShown('-1,5')).toBe(-1.5);
    expect(readShown('+2')).toBe(2);
    expect(readShown('good')).toBeNull();
  });

  it('stands between the ends of the scale', () => {
    expect([-2, 0, 2].map(shareOfScale)).toEqual([0, 0.5, 1]);
  });
});

describe('choices read from the model', () => {
  it('lists the values and says whether none is possible', () => {
    expect(choicesOf('journey', 'state')).toEqual(['as-is', 'to-be', 'planned', 'actual']);
    expect(isOptional('journey', 'state')).toBe(false);
    expect(isOptional('card', 'painKind')).toBe(true);
    expect(choicesOf('card', 'text')).toEqual([]);
  });
});

const CHOSEN = [
  ['journey', ['state', 'subject', 'agreement', 'language']],
  ['stage', ['phase']],
  ['step', ['deviation']],
  ['lane', ['series']],
  ['card', ['painKind', 'painState', 'wowKind', 'wowState', 'basis', 'agreement']],
  ['score', ['basis']],
  ['link', ['kind']],
  ['touchpoint', ['startedBy', 'state']],
  ['persona', ['role', 'colour', 'basis']],
  ['trait', ['group', 'basis']],
] as const;

type Words = Readonly<Record<string, string>>;

/** Every key under `properties` that the panels put together from the model. */
function wantedKeys(): string[] {
  const choices = CHOSEN.flatMap(([kind, names]) => names.flatMap((field) => choicesOf(kind, field).map((value) => `choices.${field}.${value}`)));
  const groups = Object.values(CARD_GROUPS).flat();
  const fields = [...groups.flatMap((group) => group.fields.map(([field]) => field)), ...PERSONA_LISTS];
  return [...choices, ...groups.map((group) => `groups.${group.title}`), ...fields.map((field) => `fields.${field}`)];
}

function wordAt(words: object, key: string): unknown {
  return key.split('.').reduce<unknown>((node, part) => (node as Words | undefined)?.[part], words);
}

describe('words that are put together from data', () => {
  it.each([
    ['English', en],
    ['Chinese', zh],
  ] as const)('stand in %s for every field and every choice', (_, words) => {
    expect(wantedKeys().filter((key) => typeof wordAt(words.properties, key) !== 'string')).toEqual([]);
  });
});
