import { useTranslation } from 'react-i18next';
import { ACTION_GROUPS, ACTIONS, keyLabel, useActions } from '../../actions/index.ts';
import { useViewStore } from '../../state/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { useWord } from '../../ui/use-word.ts';
import { worded } from '../palette/use-palette-entries.ts';
import classes from './dialogs.module.css';

/** Keys that belong to the map itself, not to an action. */
const MAP_KEYS = ['typing', 'Enter', 'shift+Enter', 'Tab', 'Escape', 'arrows', 'space', 'shiftClick'] as const;

/** Every action with its keys. */
export function KeysSheet() {
  const { t } = useTranslation();
  const word = useWord();
  const view = useViewStore();
  const { desktop } = useActions().context.services;
  return (
    <Dialog onClose={() => view.openDialog(null)} title={t('palette.keysTitle')} size={1120}>
      <div className={classes['keys']}>
        <section className={classes['keyGroup']}>
          <h3 className="cx-label">{t('palette.onTheMap')}</h3>
          <dl>
            {MAP_KEYS.map((key) => (
              <div key={key} className={classes['key']}>
                <dt>{word(`palette.mapKeys.${key}.does`)}</dt>
                <dd>
                  <Kbd>{word(`palette.mapKeys.${key}.key`)}</Kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
        {ACTION_GROUPS.map((group) => {
          const actions = ACTIONS.filter((action) => action.group === group && action.keys.length > 0 && (desktop !== undefined || !action.desktop));
          return actions.length === 0 ? null : (
            <section key={group} className={classes['keyGroup']}>
              <h3 className="cx-label">{word(`actions.groups.${group}`)}</h3>
              <dl>
                {actions.map((action) => (
                  <div key={action.id} className={classes['key']}>
                    <dt>{worded(action.title, word)}</dt>
                    <dd>
                      <Kbd>{keysOf(action.keys)}</Kbd>
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
      </div>
    </Dialog>
  );
}

/** A run of digits is written as a range. */
function keysOf(keys: readonly string[]): string {
  const [first = ''] = keys;
  const last = keys.at(-1) ?? '';
  return keys.length > 3 && /^\d$/.test(first) ? `${first}–${last}` : keyLabel(first);
}
