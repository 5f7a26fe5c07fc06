import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { lanesOf, type PasteSheet } from '../../../shared/commands/index.ts';
import { planSheet, type SheetReading } from '../../../shared/interchange/sheet/plan-sheet.ts';
import { LANGUAGES } from '../../../shared/model/format.ts';
import { liveRecord } from '../../../shared/model/kinds.ts';
import { DEFAULT_SCALE } from '../../../shared/model/scale.ts';
import { laneTitle } from '../../panels/record/titles.ts';
import { useMapWord } from '../../panels/record/use-map-word.ts';
import { useDocument } from '../../records/index.ts';
import { useView } from '../../state/index.ts';
import { lanesOfSheet } from './sheet-lanes.ts';

/** What a pasted table would become: in the shown journey, or as one of its own. */
export function useSheetPlan(rows: readonly (readonly string[])[], reading: SheetReading, here: boolean): PasteSheet {
  const { i18n } = useTranslation();
  const word = useMapWord();
  const records = useDocument((state) => state.records);
  const shown = useView((state) => state.journey);
  return useMemo(() => {
    const journey = here ? (liveRecord(records, 'journey', shown) ?? null) : null;
    const lanes = journey ? lanesOf(records, journey.id).map(({ id, kind }) => ({ id, kind, title: laneTitle(records, id, word) })) : [];
    const kinds = LANGUAGES.flatMap((language) => {
      const { laneKinds, cardKinds } = i18n.getResourceBundle(language, 'translation') as Record<'laneKinds' | 'cardKinds', Record<string, string>>;
      return [laneKinds, cardKinds];
    });
    const plan = planSheet(rows, reading);
    const pasted = lanesOfSheet(plan.lanes, { lanes, kinds }, records, journey?.scale ?? DEFAULT_SCALE);
    return { journey: journey?.id ?? null, title: '', stages: plan.stages, lanes: pasted };
  }, [rows, reading, here, records, shown, word, i18n]);
}
