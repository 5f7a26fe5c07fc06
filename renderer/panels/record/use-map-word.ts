import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { liveRecord } from '../../../shared/model/kinds.ts';
import { WORKBOOK_ID } from '../../../shared/model/workbook.ts';
import { useDocument } from '../../records/index.ts';
import { useView } from '../../state/index.ts';
import type { MapWord } from './titles.ts';

/** Words in the language of the open journey, which need not be the program's. */
export function useMapWord(): MapWord {
  const { i18n } = useTranslation();
  const journey = useView((view) => view.journey);
  const language = useDocument(
    (state) => liveRecord(state.records, 'journey', journey)?.language ?? liveRecord(state.records, 'workbook', WORKBOOK_ID)?.language ?? 'en',
  );
  return useMemo(() => i18n.getFixedT(language) as unknown as MapWord, [i18n, language]);
}
