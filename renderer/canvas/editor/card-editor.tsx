import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cardText } from '../../../shared/commands/index.ts';
import { liveRecord } from '../../../shared/model/kinds.ts';
import { reveal } from '../camera/fit.ts';
import type { CanvasHost } from '../canvas-host.ts';
import { useCanvasHost, useInteraction } from '../canvas-host.ts';
import type { Interaction } from '../interaction.ts';
import { cursorKey } from '../keyboard/cursor.ts';
import { handleKey } from '../keyboard/handle-key.ts';
import { mirrorId } from '../mirror/mirror-id.ts';
import styles from './card-editor.module.css';
import { isComposing } from './composition.ts';
import { type EditorBox, editorBox } from './editor-box.tsx';
import { keepAndGoOn, keepAndSelect } from './finish-editing.ts';
import { startTyping } from './start-typing.ts';
import { outgrows, tightWidth } from './tight-width.ts';

/**
 * The canvas's one text field. It always has the keyboard while the canvas does: unseen at the cursor, so that typing and an
 * input method start in it, and then, without changing hands, the editor exactly over the card's text.
 */
export function CardEditor() {
  const host = useCanvasHost();
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const editing = useInteraction((state) => state.editing);
  const cursor = useInteraction((state) => state.cursor);
  const box = useInteraction(editorBox);
  const [height, setHeight] = useState(0);
  const isOpen = editing !== null && box !== null;
  const { width, look } = useWidth(editing, box);
  const grow = () => {
    if (field.current) look(field.current.value);
    setHeight(isOpen && field.current ? heightOf(field.current) : 0);
  };

  useLayoutEffect(() => {
    host.places.catcher = field.current;
    return () => {
      host.places.catcher = null;
    };
  }, [host]);
  const filled = useRef<symbol | null>(null);
  useLayoutEffect(() => {
    // A text whose step only moved is left as it is being written.
    if (editing === null || filled.current !== editing.session) fill(host, field.current, editing);
    filled.current = editing?.session ?? null;
  }, [host, editing]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when another text is edited
  useLayoutEffect(grow, [editing, isOpen, width]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the text grows; what others edit must not move the map
  useLayoutEffect(() => {
    if (isOpen && height > 0) keepInSight(host, box, height);
  }, [isOpen, height]);
  useEffect(() => listen(host, field.current, grow));

  return (
    <div className={isOpen ? styles['editor'] : styles['catcher']} style={box ? plateStyle(box, isOpen ? height : 0) : undefined} data-look={box?.look}>
      {isOpen && box.marks}
      {isOpen && (
        <div className={styles['below']} style={{ top: Math.max(0, height - box.text.h) }}>
          {box.below}
        </div>
      )}
      <textarea
        ref={field}
        className={styles['field']}
        style={isOpen ? fieldStyle(box, height, width) : undefined}
        dir="auto"
        rows={1}
        spellCheck={isOpen}
        autoComplete="off"
        readOnly={host.readOnly()}
        aria-label={isOpen ? t('map.canvas.editorLabel') : t('map.canvas.label')}
        aria-multiline="true"
        aria-controls={mirrorId(host.journey)}
        aria-activedescendant={!isOpen && cursor ? mirrorId(host.journey, cursorKey(cursor)) : undefined}
        aria-describedby={isOpen ? mirrorId(host.journey, 'keys') : undefined}
        data-catcher={isOpen ? 'editing' : 'idle'}
      />
      {isOpen && (
        <div className={styles['keys']} id={mirrorId(host.journey, 'keys')}>
          {t('map.canvas.editorKeys')}
        </div>
      )}
    </div>
  );
}

/** Under the plate what the keys do, in CSS pixels. */
const KEYS = 36;

/** A text that grows pushes its last line and what the keys do out of sight, unless the map comes along. */
function keepInSight(host: CanvasHost, box: EditorBox, height: number): void {
  const state = host.camera.state();
  const { minHeight: h } = plateStyle(box, height);
  host.camera.set(reveal(state, { x: box.x, y: box.y, w: box.w, h: h + KEYS / state.z }, host.extent(), host.room()));
}

function plateStyle(box: EditorBox, height: number) {
  const needed = box.text.y + height + box.foot;
  return { left: box.x, top: box.y, width: box.w, minHeight: Math.max(box.h, needed) };
}

function fieldStyle({ text, weight }: EditorBox, height: number, width: number) {
  return { left: text.x, top: text.y, width: text.w, paddingInlineEnd: text.w - width, height: Math.max(18, height), fontWeight: weight };
}

/** Opening a text leaves its lines as they are on the map; once what is written needs more room, it has all there is. */
function useWidth(editing: Interaction['editing'], box: EditorBox | null) {
  const [outgrown, setOutgrown] = useState<symbol | null>(null);
  const role = box?.weight === 600 ? 'card-strong' : 'card';
  const whole = box?.text.w ?? 0;
  const tight = useMemo(() => (editing ? tightWidth(editing.text, role, whole) : null), [editing, role, whole]);
  const isTight = tight !== null && outgrown !== editing?.session;
  const look = (text: string) => {
    if (editing && isTight && outgrows(text, role, tight, whole)) setOutgrown(editing.session);
  };
  return { width: isTight ? tight : whole, look };
}

function heightOf(field: HTMLTextAreaElement): number {
  const held = field.style.height;
  field.style.height = '0px';
  const needed = field.scrollHeight;
  field.style.height = held;
  return needed;
}

/** What was typed stands in the field already; touching it would break a composition off. */
function fill(host: CanvasHost, field: HTMLTextAreaElement | null, editing: Interaction['editing']): void {
  if (!field) return;
  if (!editing) {
    field.value = '';
    return;
  }
  if (editing.typed && document.activeElement === field && field.value.startsWith(editing.text)) return;
  field.value = editing.text;
  host.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}

/** An input method that was left without a word has replaced nothing: the old text is there again, to be typed over. */
function restore(host: CanvasHost, field: HTMLTextAreaElement): void {
  const { editing } = host.store.getState();
  const { records } = host.document.store.getState();
  const card = editing?.typed && editing.text === '' ? liveRecord(records, 'card', editing.card) : undefined;
  if (!editing || !card) return;
  const text = cardText(records, card);
  host.store.setState({ editing: { ...editing, typed: false, text } });
  field.value = text;
  field.select();
}

function listen(host: CanvasHost, field: HTMLTextAreaElement | null, grow: () => void): (() => void) | undefined {
  if (!field) return undefined;
  const key = (event: KeyboardEvent) => {
    if (isComposing(event)) {
      event.stopPropagation();
      return;
    }
    if (host.store.getState().editing) editKey(host, field, event);
    else handleKey(host, event);
  };
  const compose = () => startTyping(host, '');
  const composed = () => {
    if (field.value === '') restore(host, field);
    else startTyping(host, field.value);
  };
  const input = (event: Event) => {
    if (!(event instanceof InputEvent && event.isComposing)) startTyping(host, field.value);
    grow();
  };
  const focus = () => host.store.setState({ focused: true });
  const blur = () => {
    host.store.setState({ focused: false, panning: false });
    if (host.store.getState().editing) keepAndSelect(host, field.value, { focus: false });
  };
  const up = (event: KeyboardEvent) => {
    if (event.code === 'Space') host.store.setState({ panning: false });
  };
  field.addEventListener('keydown', key);
  field.addEventListener('keyup', up);
  field.addEventListener('compositionstart', compose);
  field.addEventListener('compositionend', composed);
  field.addEventListener('input', input);
  field.addEventListener('focus', focus);
  field.addEventListener('blur', blur);
  return () => {
    field.removeEventListener('keydown', key);
    field.removeEventListener('keyup', up);
    field.removeEventListener('compositionstart', compose);
    field.removeEventListener('compositionend', composed);
    field.removeEventListener('input', input);
    field.removeEventListener('focus', focus);
    field.removeEventListener('blur', blur);
  };
}

/** While a text is written, every other key is the text's: no shortcut of the map may fire. */
function editKey(host: CanvasHost, field: HTMLTextAreaElement, event: KeyboardEvent): void {
  event.stopPropagation();
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    keepAndSelect(host, field.value, { focus: true });
  } else if (event.key === 'Escape') {
    event.preventDefault();
    host.edit(null);
  } else if (event.key === 'Tab') {
    event.preventDefault();
    keepAndGoOn(host, field.value, event.shiftKey ? -1 : 1);
  }
}
