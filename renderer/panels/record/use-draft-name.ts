import { type KeyboardEvent, useRef, useState } from 'react';
import { isComposing } from '../../ui/composing.ts';
import { useWhenGone } from '../../ui/use-when-gone.ts';

/** A typed name that is kept on Enter, on choosing a suggestion and on leaving. */
export function useDraftName(saved: string, onSave: (name: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  // Keys change it and leave in one tick, before the state above is drawn again.
  const latest = useRef<string | null>(null);
  const change = (name: string | null) => {
    latest.current = name;
    setDraft(name);
  };
  const keep = (name: string | null) => {
    change(null);
    if (name !== null && name.trim() !== saved) onSave(name.trim());
  };
  const leave = () => keep(latest.current);
  useWhenGone(leave);
  return {
    value: draft ?? saved,
    onChange: change,
    onOptionSubmit: keep,
    onBlur: leave,
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (isComposing(event)) return;
      if (event.key === 'Enter') event.currentTarget.blur();
      if (event.key === 'Escape') change(null);
    },
  };
}
