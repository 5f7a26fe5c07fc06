import { nameOf } from '../../../shared/commands/index.ts';
import type { KindName, Records } from '../../../shared/model/kinds.ts';
import { standingOf } from '../../panels/map-bar/standing.ts';
import { laneTitle, type MapWord, stageTitle, stepTitle } from '../../panels/record/titles.ts';
import type { Did } from '../../records/index.ts';
import { capital } from '../../ui/capital.ts';
import type { Word } from '../../ui/use-word.ts';

/** Their values are said where they are set: by the bubble at the point. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(['setScore', 'clearScore']);

/** Of what an edit writes to, the kind that it is about: links of a card and the touchpoint behind it come along. */
const ABOUT = ['card', 'step', 'stage', 'lane', 'journey', 'persona'] as const satisfies readonly KindName[];

interface DidWords {
  readonly word: Word;
  readonly mapWord: MapWord;
  readonly language: string;
}

/** What a person who does not see the map is told of what a key did: what, to which thing, and where a card stands now. Empty: nothing. */
export function didWords({ way, label, drafts }: Did, records: Records, { word, mapWord, language }: DidWords): string {
  if (way === 'do' && SAID_ELSEWHERE.has(label)) return '';
  const kind = ABOUT.find((one) => drafts.some((draft) => draft.kind === one));
  const things = [...new Set(drafts.filter((draft) => draft.kind === kind).map(({ record }) => record))];
  const [only] = things.length === 1 ? things : [];
  const doing = capital(word(`edits.${label}`), language);
  const name = kind && only ? titleOf(records, kind, only, mapWord) : '';
  const counted = things.length > 1 ? word('said.several', { what: doing, count: things.length }) : doing;
  const text = word(`said.${way}`, { what: name ? word('said.named', { what: doing, name }) : counted });
  const where = kind === 'card' && only ? placeOf(records, only, { word, mapWord }) : '';
  return where === '' ? text : word('said.where', { text, where });
}

/** Also of what was just deleted. */
function titleOf(records: Records, kind: KindName, id: string, mapWord: MapWord): string {
  const titled = { stage: stageTitle, step: stepTitle, lane: laneTitle } as const;
  return (isTitled(kind) ? titled[kind](records, id, mapWord) : '') || nameOf(records, kind, id);
}

function isTitled(kind: KindName): kind is 'stage' | 'step' | 'lane' {
  return kind === 'stage' || kind === 'step' || kind === 'lane';
}

function placeOf(records: Records, card: string, { word, mapWord }: Pick<DidWords, 'word' | 'mapWord'>): string {
  if (!records.card.get(card) || records.card.get(card)?.deleted) return '';
  const { crumbs, place } = standingOf(records, [{ kind: 'card', id: card }], null, mapWord);
  return place === null ? word('said.tray') : [...crumbs.map(({ text }) => text), word('mapBar.place', place)].join(word('said.comma'));
}
