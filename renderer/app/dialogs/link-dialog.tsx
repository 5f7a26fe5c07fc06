import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { columnsOf, type LinkEnd, linkCards, moveLinkEnd, notesOf } from '../../../shared/commands/index.ts';
import { live } from '../../../shared/model/kinds.ts';
import { selectedLink, selectedPlace } from '../../actions/flow-actions.ts';
import { type ActionContext, useActions } from '../../actions/index.ts';
import { cardsOnMap, recordsOf, shownJourney } from '../../actions/subject.ts';
import { cardTitle, laneTitle, type MapWord, stepTitle } from '../../panels/record/titles.ts';
import { useMapWord } from '../../panels/record/use-map-word.ts';
import type { Dialog } from '../../state/index.ts';
import { BareDialog } from '../../ui/bare-dialog.tsx';
import { type Findable, findEntries } from '../palette/match.ts';
import { PickList } from '../palette/pick-list.tsx';
import { usePinyin } from '../palette/use-pinyin.ts';

interface Target extends Findable {
  readonly id: string;
  /** Where it lies, beside its title. */
  readonly where: string;
}

const MOST_SHOWN = 150;

const OF_LINKS = ['link', 'link-from', 'link-to'] as const satisfies readonly Dialog[];
type LinkDialogName = (typeof OF_LINKS)[number];

export function isOfLink(dialog: Dialog | null): dialog is LinkDialogName {
  return OF_LINKS.some((one) => one === dialog);
}

export function LinkDialogs({ what }: { readonly what: LinkDialogName }) {
  return what === 'link' ? <NewLink /> : <LinkEndDialog end={what === 'link-from' ? 'from' : 'to'} />;
}

/** A link from the selected card or step, drawn without a pointer. */
function NewLink() {
  const { t } = useTranslation();
  const { context } = useActions();
  const from = selectedPlace(context);
  const link = (to: string) => {
    const journey = shownJourney(context);
    if (from && journey !== null) drawLink(context, journey, from.id, to);
  };
  return <PlaceDialog label={t('links.choose')} without={from?.id ?? ''} onPick={link} />;
}

/** One end of the selected link is taken elsewhere, without a pointer. */
function LinkEndDialog({ end }: { readonly end: LinkEnd }) {
  const { t } = useTranslation();
  const { context } = useActions();
  const link = selectedLink(context);
  const take = (place: string) => {
    if (!link) return;
    context.document.run(moveLinkEnd, { link: link.id, end, place });
    showLink(context, link.id);
  };
  return (
    <PlaceDialog label={t(end === 'from' ? 'links.chooseFrom' : 'links.chooseTo')} without={(end === 'from' ? link?.to : link?.from) ?? ''} onPick={take} />
  );
}

interface PlaceDialogProps {
  readonly label: string;
  /** Where the link is fast. */
  readonly without: string;
  readonly onPick: (place: string) => void;
}

/** Type a few letters of a card or step of the shown map, or choose it with the arrows. */
function PlaceDialog({ label, without, onPick }: PlaceDialogProps) {
  const { t } = useTranslation();
  const { context } = useActions();
  const word = useMapWord();
  const pinyin = usePinyin();
  const [typed, setTyped] = useState('');
  const targets = useMemo(() => targetsOf(context, without, word), [context, without, word]);
  const found = useMemo(() => findEntries(typed, targets, pinyin).slice(0, MOST_SHOWN), [typed, targets, pinyin]);
  const close = () => context.view.openDialog(null);
  const pick = (place: string) => {
    close();
    onPick(place);
  };
  return (
    <BareDialog label={label} onClose={close}>
      <PickList
        label={label}
        placeholder={t('links.placeholder')}
        typed={typed}
        onType={setTyped}
        items={found}
        empty={t('links.nothing')}
        onPick={({ id }) => pick(id)}
        renderItem={({ title, where }) => (
          <>
            <span style={{ flex: 1 }}>{title}</span>
            <span className="cx-meta">{where}</span>
          </>
        )}
      />
    </BareDialog>
  );
}

/** Selects the link, the one of before where there was one, so that its label can be written at once. */
function drawLink(context: ActionContext, journey: string, from: string, to: string): void {
  context.document.run(linkCards, { journey, from, to });
  const link = live(recordsOf(context), 'link').find((held) => held.from === from && held.to === to);
  if (link) showLink(context, link.id);
}

function showLink({ view }: ActionContext, id: string): void {
  view.select({ kind: 'link', id });
  view.store.getState().canvas?.reveal({ kind: 'link', id });
  view.store.getState().canvas?.focus();
}

/** Cards first, in reading order, then notes and steps. */
function targetsOf(context: ActionContext, from: string, word: MapWord): Target[] {
  const records = recordsOf(context);
  const cards = cardsOnMap(context).map(({ id, place }) => ({
    id,
    title: cardTitle(records, id, word),
    also: [],
    where: [stepTitle(records, place.from ?? '', word), laneTitle(records, place.lane ?? '', word)].filter(Boolean).join(' · '),
  }));
  const notes = notesOf(records, shownJourney(context) ?? '').map(({ id }) => ({
    id,
    title: cardTitle(records, id, word),
    also: [],
    where: word('map.scene.besideGrid'),
  }));
  const steps = columnsOf(records, shownJourney(context) ?? '').map(({ id }) => ({
    id,
    title: stepTitle(records, id, word),
    also: [],
    where: word('properties.step'),
  }));
  return [...cards, ...notes, ...steps].filter(({ id }) => id !== from);
}
