import { useCallback, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../shared/model/format.ts';
import { ACTIONS, type Actions, isTextField, useActions } from '../../actions/index.ts';
import type { Word } from '../../ui/use-word.ts';
import { menuItemOf } from './menu-items.ts';
import { useShell } from './shell-context.ts';
import { useChosen } from './use-chosen.ts';

/** Changes come in bursts; the menu is told once they are over, after so many milliseconds. */
const STILL = 120;

/** Edits of a text that is being written, as the browser names them. */
const TEXT_COMMANDS: Readonly<Record<string, string>> = { undo: 'undo', redo: 'redo', selectAll: 'selectAll', delete: 'delete' };

/** The native menu offers what the palette offers, and runs it here. */
export function useShellMenu(): void {
  const { i18n } = useTranslation();
  const shell = useShell();
  const actions = useActions();
  useEffect(() => {
    if (!shell) return;
    const word = i18n.t.bind(i18n) as unknown as Word;
    const { document, view, services } = actions.context;
    let told = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      const items = ACTIONS.map((action) => menuItemOf(action, action.enabled(actions.context), word));
      const state = { language: i18n.language as Language, theme: services.settings.theme, draft: document.store.getState().description.draft, items };
      const now = JSON.stringify(state);
      if (now === told) return;
      told = now;
      // Told again at the next change; the palette does the same meanwhile.
      void shell
        .opened()
        .then(() => shell.client.tell(state))
        .catch(() => (told = ''));
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(tell, STILL);
    };
    soon();
    const stops = [document.store.subscribe(soon), view.store.subscribe(soon)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [shell, actions, i18n, i18n.language]);
  useChosen(
    shell,
    useCallback((id) => choose(actions, id), [actions]),
  );
}

/** While a text is written, its own undo is meant. */
function choose(actions: Actions, id: string): void {
  const command = TEXT_COMMANDS[id];
  if (command !== undefined && isTextField(document.activeElement)) document.execCommand(command);
  else actions.run(id);
}
