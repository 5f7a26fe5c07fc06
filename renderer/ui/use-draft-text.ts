import { type ChangeEvent, type KeyboardEvent, useRef, useState } from 'react';
import { isComposing } from './composing.ts';
import { KEEPS_ESCAPE } from './keeps-escape.ts';
import { useWhenGone } from './use-when-gone.ts';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

export interface DraftText extends Partial<typeof KEEPS_ESCAPE> {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<TextControl>) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent<TextControl>) => void;
}

/**
 * Text that is kept on Enter and on leaving, also when the field goes with what is shown, and dropped on Escape. What somebody else writes
 * meanwhile shows at once unless this person has begun to change it.
 */
export function useDraftText(saved: string, onSave: (text: string) => void): DraftText {
  const [draft, setDraft] = useState<string | null>(null);
  // Escape blurs in the same tick, before the state above is drawn again.
  const latest = useRef<string | null>(null);
  const change = (text: string | null) => {
    latest.current = text;
    setDraft(text);
  };
  const keep = () => {
    const text = latest.current;
    change(null);
    if (text !== null && text.trim() !== saved) onSave(text.trim());
  };
  useWhenGone(keep);
  return {
    ...(draft === null ? {} : KEEPS_ESCAPE),
    value: draft ?? saved,
    onChange: (event) => change(event.currentTarget.value),
    onBlur: keep,
    onKeyDown: (event) => {
      if (isComposing(event)) return;
      if (event.key === 'Enter' && !event.shiftKey) {
        event.preventDefault();
        event.currentTarget.blur();
      }
      if (event.key === 'Escape') {
        event.stopPropagation();
        change(null);
        event.currentTarget.blur();
      }
    },
  };
}
