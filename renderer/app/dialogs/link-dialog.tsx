import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { columnsOf, linkCards, notesOf } from '../../../shared/commands/index.ts';
import { live } from '../../../shared/model/kinds.ts';
import { selectedPlace } from '../../actions/flow-actions.ts';
import { type ActionContext, useActions } from '../../actions/index.ts';
import { cardsOnMap, recordsOf, shownJourney } from '../../actions/subject.ts';
import { cardTitle, laneTitle, type MapWord, stepTitle } from '../../panels/record/titles.ts';
import { useMapWord } from '../../panels/record/use-map-word.ts';
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

/** A link from the selected card or step, drawn without a pointer: type a few letters of the other end, or choose it with the arrows. */
export function LinkDialog() {
  const { t } = useTranslation();
  const { context } = useActions();
  const word = useMapWord();
  const pinyin = usePinyin();
  const [typed, setTyped] = useState('');
  const from = selectedPlace(context);
  const targets = useMemo(() => targetsOf(context, from?.id ?? '', word), [context, from?.id, word]);
  const found = useMemo(() => findEntries(typed, targets, pinyin).slice(0, MOST_SHOWN), [typed, targets, pinyin]);
  const close = () => context.view.openDialog(null);
  const link = (to: string) => {
    close();
    const journey = shownJourney(context);
    if (from && journey !== null) drawLink(context, journey, from.id, to);
  };
  return (
    <BareDialog label={t('links.choose')} onClose={close}>
      <PickList
        label={t('links.choose')}
        placeholder={t('links.placeholder')}
        typed={typed}
        onType={setTyped}
        items={found}
        empty={t('links.nothing')}
        onPick={({ id }) => link(id)}
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
function drawLink({ document, view }: ActionContext, journey: string, from: string, to: string): void {
  document.run(linkCards, { journey, from, to });
  const link = live(document.store.getState().records, 'link').find((held) => held.from === from && held.to === to);
  if (!link) return;
  view.select({ kind: 'link', id: link.id });
  view.store.getState().canvas?.reveal({ kind: 'link', id: link.id });
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
