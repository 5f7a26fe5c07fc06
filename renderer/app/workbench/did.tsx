import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMapWord } from '../../panels/record/use-map-word.ts';
import { useDocument, useDocumentStore } from '../../records/index.ts';
import { useWord } from '../../ui/use-word.ts';
import { didWords } from './did-words.ts';

/** Says to a screen reader what the last key or gesture did to the map; whoever sees it sees it there. */
export function DidStatus() {
  const { i18n } = useTranslation();
  const document = useDocumentStore();
  const word = useWord();
  const mapWord = useMapWord();
  const did = useDocument((state) => state.did);
  const text = useMemo(
    () => (did ? didWords(did, document.store.getState().records, { word, mapWord, language: i18n.language }) : ''),
    [did, document, word, mapWord, i18n.language],
  );
  // The same words a second time are new words.
  return (
    <div className="cx-visually-hidden" role="status" data-did="">
      <span key={did?.count ?? 0}>{text}</span>
    </div>
  );
}
