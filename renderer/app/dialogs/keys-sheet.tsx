import { useTranslation } from 'react-i18next';
import { ACTION_GROUPS, ACTIONS, type Action, GRAMMAR, GRAMMAR_PLACES, keyLabel } from '../../actions/index.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { useWord, type Word } from '../../ui/use-word.ts';
import { worded } from '../palette/use-palette-entries.ts';
import classes from './dialogs.module.css';

interface Line {
  readonly id: string;
  readonly does: string;
  readonly keys: readonly string[];
}

export interface KeysSheetProps {
  /** Whether it is the desktop program that the keys are shown in. */
  readonly desktop: boolean;
  /** The group whose keys are asked for: during a talk its own come first. */
  readonly first?: Action['group'] | undefined;
  readonly onClose: () => void;
}

type Shown = Pick<Action, 'id' | 'title' | 'keys'>;

/** The whole grammar of the keyboard: what keys do while writing, on the map, in table and outline, and every action with its keys. */
export function KeysSheet({ desktop, first, onClose }: KeysSheetProps) {
  const { t } = useTranslation();
  const word = useWord();
  const places = GRAMMAR_PLACES.map((place) => ({
    id: place,
    title: word(`grammar.places.${place}`),
    lines: GRAMMAR[place].map(({ id, keys }) => ({ id, does: word(`grammar.${place}.${id}`), keys: labelsOf(keys, word) })),
  }));
  const groups = ACTION_GROUPS.map((group) => ({
    id: group,
    title: word(`actions.groups.${group}`),
    lines: figuresAsOne(ACTIONS.filter((action) => action.group === group && action.keys.length > 0 && (desktop || !action.desktop))).map(
      ({ id, title, keys }) => ({ id, does: worded(title, word), keys: labelsOf(keys, word) }),
    ),
  }));
  const asked = groups.filter(({ id }) => id === first);
  return (
    <Dialog onClose={onClose} title={t('palette.keysTitle')} size={1120}>
      <div className={classes['keys']}>
        {[...asked, ...places, ...groups.filter(({ id }) => id !== first)].map(({ id, title, lines }) => (
          <Group key={id} title={title} lines={lines} />
        ))}
      </div>
    </Dialog>
  );
}

function Group({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <section className={classes['keyGroup']}>
      <h3 className="cx-label">{title}</h3>
      <dl>
        {lines.map(({ id, does, keys }) => (
          <div key={id} className={classes['key']}>
            <dt>{does}</dt>
            <dd>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Actions that differ only by the figure that is their key are one line. */
function figuresAsOne(actions: readonly Action[]): readonly Shown[] {
  const isFigure = ({ title, keys }: Action) => title.name !== undefined && title.name === keys[0];
  const keysLike = ({ title }: Action) => actions.filter((other) => isFigure(other) && other.title.key === title.key).flatMap(({ keys }) => keys);
  return actions.flatMap((action): readonly Shown[] => {
    if (!isFigure(action)) return [action];
    const keys = keysLike(action);
    if (keys[0] !== action.keys[0]) return [];
    return [{ id: action.id, title: { ...action.title, name: `${keys[0]}–${keys.at(-1)}` }, keys }];
  });
}

/** Keys as they stand on key caps; a run of digits is a range, and the four arrows are one. */
function labelsOf(keys: readonly string[], word: Word): string[] {
  const [first = ''] = keys;
  if (keys.length > 4 && /^\d$/.test(first)) return [`${first}–${keys.at(-1)}`];
  if (keys.length === 4 && keys.every((key) => /Arrow/.test(key))) return [keyLabel(first).replace('←', '← ↑ ↓ →')];
  return keys.map((key) => (WORDED.has(key) ? word(`grammar.keys.${key}`) : keyLabel(key)));
}

/** What is done with more than keys, or with any of many. */
const WORDED: ReadonlySet<string> = new Set(['letter', 'digit', 'space', 'shiftClick', 'modClick']);
