import { cardText } from '../commands/touchpoints.ts';
import type { CardFilter } from '../model/card-filter.ts';
import type { RecordOfKind, Records } from '../model/kinds.ts';

/** What a filter leaves of a journey's cards. */
export interface Filtered {
  readonly matching: ReadonlySet<string>;
  /** How many cards the journey has. */
  readonly all: number;
}

interface Known {
  readonly journey: string;
  readonly filter: CardFilter;
  readonly touchpoints: Records['touchpoint'];
  readonly filtered: Filtered;
}

const known = new WeakMap<Records['card'], Known>();

/** The cards of a journey that a filter lets through; the same object while neither cards nor filter are others. */
export function filterCards(records: Records, journey: string, filter: CardFilter): Filtered {
  const held = known.get(records.card);
  if (held?.journey === journey && held.filter === filter && held.touchpoints === records.touchpoint) return held.filtered;
  const matches = matcher(records, filter);
  const matching = new Set<string>();
  let all = 0;
  for (const card of records.card.values()) {
    if (card.deleted || card.journey !== journey) continue;
    all += 1;
    if (matches(card)) matching.add(card.id);
  }
  const filtered = { matching, all };
  known.set(records.card, { journey, filter, touchpoints: records.touchpoint, filtered });
  return filtered;
}

type Card = RecordOfKind<'card'>;

function matcher(records: Records, { text, tags, kinds, personas, owners, bases }: CardFilter): (card: Card) => boolean {
  const wanted = folded(text.trim());
  const someOf = (wish: readonly string[], held: readonly string[]) => wish.length === 0 || held.some((id) => wish.includes(id));
  return (card) =>
    (kinds.length === 0 || kinds.includes(card.kind)) &&
    (bases.length === 0 || bases.includes(card.basis)) &&
    (owners.length === 0 || (card.owner !== null && owners.includes(card.owner))) &&
    someOf(tags, card.tags) &&
    (card.personas.length === 0 || someOf(personas, card.personas)) &&
    (wanted === '' || folded(`${cardText(records, card)}\n${card.detail}`).includes(wanted));
}

/** Upper and lower case, full-width and half-width letters alike. */
function folded(text: string): string {
  return text.normalize('NFKC').toLocaleLowerCase();
}

const without = new WeakMap<Filtered, { readonly links: Records['link']; readonly records: Pick<Records, 'card' | 'link'> }>();

/** The records as if a journey had only the cards that match, and the links between these: for a map that shows nothing else. */
export function onlyMatching(records: Records, journey: string, filtered: Filtered): Records {
  const held = without.get(filtered);
  if (held && held.links === records.link) return { ...records, ...held.records };
  const shown = (id: string | null) => {
    const card = id === null ? undefined : records.card.get(id);
    return card === undefined || card.journey !== journey || filtered.matching.has(card.id);
  };
  const card = new Map([...records.card].filter(([id]) => shown(id)));
  const link = new Map([...records.link].filter(([, { from, to }]) => shown(from) && shown(to)));
  without.set(filtered, { links: records.link, records: { card, link } });
  return { ...records, card, link };
}
