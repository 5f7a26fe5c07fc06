import { ChevronRight, CornerDownRight } from 'lucide-react';
import { Fragment, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { liveRecord } from '../../../shared/model/kinds.ts';
import { useDocument, useDocumentParts } from '../../records/index.ts';
import { type Selected, useView, useViewStore } from '../../state/index.ts';
import { useMapWord } from '../record/use-map-word.ts';
import classes from './map-bar.module.css';
import { type Crumb, type Standing, standingOf } from './standing.ts';

/** Journey › lane › stage › step › place in the cell. A press on a part selects it. */
export function Breadcrumb() {
  const { t } = useTranslation();
  const view = useViewStore();
  const journey = useView((state) => state.journey);
  const title = useDocument((state) => liveRecord(state.records, 'journey', journey)?.title) || t('shell.map');
  const { crumbs, place } = useStanding();
  const all: readonly Crumb[] = [{ text: title, selects: null }, ...crumbs];
  const choose = (item: Selected | null) => {
    view.select(...(item ? [item] : []));
    if (item) view.store.getState().canvas?.reveal(item);
  };
  return (
    <nav className={classes['crumbs']} aria-label={t('mapBar.standing')}>
      <Trail />
      {all.map(({ text, selects }, index) => (
        <Fragment key={selects ? `${selects.kind} ${selects.id}` : 'journey'}>
          {index > 0 ? <ChevronRight className={classes['next'] ?? ''} size={14} strokeWidth={1.5} aria-hidden /> : null}
          <button
            type="button"
            className={classes['crumb']}
            dir="auto"
            title={text}
            data-last={place === null && index === all.length - 1 && index > 0}
            onClick={() => choose(selects)}
          >
            {text}
          </button>
        </Fragment>
      ))}
      {place ? (
        <>
          <ChevronRight className={classes['next'] ?? ''} size={14} strokeWidth={1.5} aria-hidden />
          <span className={classes['place']}>{t('mapBar.place', place)}</span>
        </>
      ) : null}
    </nav>
  );
}

/** The journeys that one came through into this sub-journey; a press goes back to one. */
function Trail() {
  const { t } = useTranslation();
  const view = useViewStore();
  const trail = useView((state) => state.trail);
  const titles = useDocumentParts((state) => new Map(trail.map(({ journey }) => [journey, liveRecord(state.records, 'journey', journey)?.title ?? ''])));
  return trail.map(({ journey }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: one may come through the same journey twice; its place in the trail is what it is
    <Fragment key={`${index} ${journey}`}>
      <button type="button" className={classes['crumb']} dir="auto" onClick={() => view.leaveJourney(index)} data-trail="">
        {titles.get(journey) || t('properties.unnamed')}
      </button>
      <CornerDownRight className={classes['next'] ?? ''} size={14} strokeWidth={1.5} aria-hidden />
    </Fragment>
  ));
}

/** Drawn again only when what it says is another: every edit asks. */
function useStanding(): Standing {
  const word = useMapWord();
  const selection = useView((state) => state.selection);
  const cell = useView((state) => state.cell);
  const written = useDocument((state) => JSON.stringify(standingOf(state.records, selection, cell, word)));
  return useMemo(() => JSON.parse(written) as Standing, [written]);
}
