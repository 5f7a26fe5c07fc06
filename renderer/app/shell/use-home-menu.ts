import { useCallback, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/format.ts';
import { ACTIONS, type Desktop, isMac, matches } from '../../actions/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import type { Word } from '../../ui/use-word.ts';
import { useDesk } from '../settings/desk-context.tsx';
import { desktopOf } from './desktop.ts';
import { menuItemOf } from './menu-items.ts';
import { useShell } from './shell-context.ts';
import { useChosen } from './use-chosen.ts';

/** The keys of the program's own actions, where no document catches keys. */
function listen(choose: (id: string) => void): () => void {
  const onKey = (event: KeyboardEvent) => {
    const action = ACTIONS.find(({ desktop, keys }) => desktop && keys.some((combination) => matches(event, combination, isMac())));
    if (!action || event.defaultPrevented) return;
    event.preventDefault();
    choose(action.id);
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}

/** Home has no document: its menu holds what the program itself does. undefined in a browser. */
export function useHomeMenu(): Desktop | undefined {
  const { i18n } = useTranslation();
  const shell = useShell();
  const fail = useReportFault();
  const { settings } = useDesk();
  const desktop = useMemo(() => (shell ? desktopOf(shell, fail) : undefined), [shell, fail]);
  useEffect(() => {
    if (!shell) return;
    const word = i18n.t.bind(i18n) as unknown as Word;
    const items = ACTIONS.filter((action) => action.desktop).map((action) => menuItemOf(action, true, word));
    const state = { language: i18n.language as Language, theme: settings.theme, items };
    // Told again at the next change; Home's own buttons do the same.
    void shell
      .opened()
      .then(() => shell.client.tell(state))
      .catch(() => undefined);
  }, [shell, i18n, i18n.language, settings.theme]);
  const choose = useCallback(
    (id: string) => {
      if (id === 'openFile') desktop?.open();
      else if (id === 'duplicateWindow') desktop?.duplicateWindow();
      else if (id === 'closeWindow') desktop?.closeWindow();
    },
    [desktop],
  );
  useChosen(shell, choose);
  useEffect(() => (desktop ? listen(choose) : undefined), [desktop, choose]);
  return desktop;
}
