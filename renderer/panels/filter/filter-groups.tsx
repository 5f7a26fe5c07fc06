import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { BASES } from '../../../shared/model/basis.ts';
import { CARD_KINDS } from '../../../shared/model/card-kinds.ts';
import type { TagColour } from '../../../shared/model/tag.ts';
import { useView } from '../../state/index.ts';
import { capital } from '../../ui/capital.ts';
import { useWord } from '../../ui/use-word.ts';
import { useLive, useOnJourney, useOrdered } from '../record/use-live.ts';
import { useTags } from '../tags/use-tags.ts';
import { type Entry, FilterGroup } from './filter-group.tsx';

/** What the cards of this map can be told apart by; what no card here has is not offered, unless it is looked for. */
export function FilterGroups() {
  const { t, i18n } = useTranslation();
  // What the program words begins with a capital, what the user wrote stays as it is.
  const worded = (key: string) => capital(word(key), i18n.language);
  const word = useWord();
  const journey = useView((state) => state.journey);
  const filter = useView((state) => state.filter);
  const cards = useOnJourney('card', journey);
  const [tags, personas, people] = [useTags(), useOrdered('persona'), useLive('person')];
  const counts = useMemo(() => countsOf(cards), [cards]);
  const entries = (group: keyof Counts, all: readonly (Omit<Entry, 'count'> & { readonly colour?: TagColour | null })[], chosen: readonly string[]): Entry[] =>
    all.map((one) => ({ ...one, count: counts[group].get(one.value) ?? 0 })).filter(({ value, count }) => count > 0 || chosen.includes(value));
  const named = (list: readonly { readonly id: string; readonly name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name || t('properties.unnamed') }));
  const tagEntries = tags.map(({ id, name, colour }) => ({ value: id, label: name || t('properties.unnamed'), colour }));
  return (
    <>
      <FilterGroup title={t('filter.tags')} field="tags" entries={entries('tags', tagEntries, filter.tags)} />
      <FilterGroup
        title={t('filter.kinds')}
        field="kinds"
        entries={entries(
          'kinds',
          wordsOf(CARD_KINDS, (kind) => worded(`cardKinds.${kind}`)),
          filter.kinds,
        )}
      />
      <FilterGroup title={t('filter.personas')} field="personas" entries={entries('personas', named(personas), filter.personas)} />
      <FilterGroup title={t('filter.owners')} field="owners" entries={entries('owners', named(people), filter.owners)} />
      <FilterGroup
        title={t('filter.bases')}
        field="bases"
        entries={entries(
          'bases',
          wordsOf(BASES, (basis) => worded(`properties.choices.basis.${basis}`)),
          filter.bases,
        )}
      />
    </>
  );
}

function wordsOf(values: readonly string[], say: (value: string) => string): Omit<Entry, 'count'>[] {
  return values.map((value) => ({ value, label: say(value) }));
}

type Counts = Readonly<Record<'tags' | 'kinds' | 'personas' | 'owners' | 'bases', ReadonlyMap<string, number>>>;
type Cards = ReturnType<typeof useOnJourney<'card'>>;

function countsOf(cards: Cards): Counts {
  const counts = { tags: new Map(), kinds: new Map(), personas: new Map(), owners: new Map(), bases: new Map() } as Record<keyof Counts, Map<string, number>>;
  const add = (group: keyof Counts, value: string) => counts[group].set(value, (counts[group].get(value) ?? 0) + 1);
  for (const { tags, kind, personas, owner, basis } of cards) {
    add('kinds', kind);
    add('bases', basis);
    for (const tag of tags) add('tags', tag);
    for (const persona of personas) add('personas', persona);
    if (owner !== null) add('owners', owner);
  }
  return counts;
}
