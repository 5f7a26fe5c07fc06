import { useEffect, useLayoutEffect, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { FirstAnswer } from '../../shared/contract/first-view.ts';
import type { WindowFailure } from '../../shared/contract/reports.ts';
import type { Connection, DeskClient } from '../client/index.ts';
import { Appearance } from '../ui/appearance.tsx';
import { codeOf, useLater } from '../ui/code.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { NotAdmitted } from './not-admitted.tsx';
import { Route } from './route.tsx';
import { DeskProvider } from './settings/desk-context.tsx';
import { DeskNotices } from './settings/desk-notices.tsx';
import { SettingsProvider } from './settings/settings-provider.tsx';
import { useDeskState } from './settings/use-desk-state.ts';
import { chooseLanguage } from './words/choose-language.ts';
import { createWords } from './words/create-words.ts';
import type { FileOpening } from './workbench/file-opening.ts';

/** What the page came for. */
export interface WindowContent {
  /** The file, on its way already. */
  readonly opening?: FileOpening | null;
  /** What came with the admission: the settings and the profile need not be asked for before the first drawing. */
  readonly first?: FirstAnswer | null;
  /** The window is drawn for the first time, and about to be shown. */
  readonly onDrawn?: () => void;
}

interface AppProps extends WindowContent {
  readonly desk: Connection<DeskClient>;
  readonly admitted: boolean;
  /** A screen could not be drawn. */
  readonly onFailed: (failure: WindowFailure) => void;
}

export function App({ desk, admitted, opening = null, first = null, onDrawn, onFailed }: AppProps) {
  const state = useDeskState(desk, first);
  const language = chooseLanguage(state.settings.language, navigator.languages);
  const words = useMemo(() => createWords(language), [language]);
  useLayoutEffect(() => onDrawn?.(), [onDrawn]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <I18nextProvider i18n={words}>
      <Appearance theme={state.settings.theme}>
        <NoticeBoard />
        <ErrorBoundary words={words} onFailed={onFailed}>
          <DeskProvider value={state}>
            {admitted ? (
              <SettingsProvider>
                <Route opening={opening} />
                <DeskNotices />
              </SettingsProvider>
            ) : (
              <NotAdmitted />
            )}
          </DeskProvider>
        </ErrorBoundary>
      </Appearance>
    </I18nextProvider>
  );
}

const noticesCode = codeOf(() => import('../ui/notice-board.tsx'));

/** Notices that are shown before it is here wait for it. */
function NoticeBoard() {
  const code = useLater(noticesCode);
  return code && <code.NoticeBoard />;
}
