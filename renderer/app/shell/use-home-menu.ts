import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/format.ts';
import { ACTIONS, type Action, type Desktop } from '../../actions/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import type { Word } from '../../ui/use-word.ts';
import { useHomeKeys } from '../home/use-home-keys.ts';
import { useDesk } from '../settings/desk-context.tsx';
import { useSettingsDoor } from '../settings/settings-door.ts';
import { desktopOf } from './desktop.ts';
import { menuItemOf } from './menu-items.ts';
import { type Shell, useShell } from './shell-context.ts';
import { useChosen } from './use-chosen.ts';

/** What can be done without a document: where there is a program around the window, also what that does. */
function actionsOfHome(shell: Shell | null): readonly Action[] {
  return ACTIONS.filter(({ desktop, home }) => home || (desktop && shell !== null));
}

/** What Home itself opens. */
interface HomeRooms {
  readonly onGuide: () => void;
  readonly onTour: () => void;
  readonly onKeys: () => void;
}

/** Home has no document: its keys and its menu hold what needs none. Answers with what the desktop program does; undefined in a browser. */
export function useHomeMenu({ onGuide, onTour, onKeys }: HomeRooms): Desktop | undefined {
  const { i18n } = useTranslation();
  const shell = useShell();
  const fail = useReportFault();
  const { settings } = useDesk();
  const { open: openSettings } = useSettingsDoor();
  const desktop = useMemo(() => (shell ? desktopOf(shell, fail) : undefined), [shell, fail]);
  useEffect(() => {
    if (!shell) return;
    const word = i18n.t.bind(i18n) as unknown as Word;
    const items = actionsOfHome(shell).map((action) => menuItemOf(action, true, word));
    const state = { language: i18n.language as Language, theme: settings.theme, draft: false, items };
    // Told again at the next change; Home's own buttons do the same.
    void shell
      .opened()
      .then(() => shell.client.tell(state))
      .catch(() => undefined);
  }, [shell, i18n, i18n.language, settings.theme]);
  const ways: Readonly<Record<string, (() => void) | undefined>> = {
    settings: () => openSettings(),
    reports: () => openSettings('reports'),
    guide: onGuide,
    tour: onTour,
    showKeys: onKeys,
    openFile: desktop?.open,
    duplicateWindow: desktop?.duplicateWindow,
    closeWindow: desktop?.closeWindow,
  };
  const choose = (id: string) => ways[id]?.();
  useChosen(shell, choose);
  useHomeKeys(Object.fromEntries(actionsOfHome(shell).flatMap(({ id, keys }) => keys.map((combination) => [combination, () => choose(id)]))));
  return desktop;
}
