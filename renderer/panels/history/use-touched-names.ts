import { useTranslation } from 'react-i18next';
import type { PastEdit, Run } from '../../../shared/analysis/index.ts';
import { isKindName, type Records } from '../../../shared/model/kinds.ts';
import { useDocumentToday } from '../../records/index.ts';
import { subjectTitle } from '../comments/subject.ts';
import type { MapWord } from '../record/titles.ts';
import { useMapWord } from '../record/use-map-word.ts';

const NAMES = 3;

/** What the edits of a run were about, the first few; '' where nothing of it has a name: what was done says of what kind it is. */
export function useTouchedNames({ edits }: Run<PastEdit>): string {
  const { t, i18n } = useTranslation();
  const word = useMapWord();
  return useDocumentToday(({ records }) => {
    const names = firstNames(records, edits, word);
    const list = listed(names.slice(0, NAMES), i18n.language);
    return names.length > NAMES ? t('history.andMore', { names: list }) : list;
  });
}

/** One more than are shown, so that it is known whether there are more. */
function firstNames(records: Records, edits: readonly PastEdit[], word: MapWord): readonly string[] {
  const names = new Set<string>();
  for (const { touched } of edits) {
    for (const { kind, record, name } of touched) {
      const called = name || (isKindName(kind) ? subjectTitle(records, { kind, id: record }, word) : '');
      if (called !== '') names.add(called);
      if (names.size > NAMES) return [...names];
    }
  }
  return [...names];
}

function listed(names: readonly string[], language: string): string {
  // a list of units stands without any mark in Chinese
  return language.startsWith('zh') ? names.join('、') : new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(names);
}
