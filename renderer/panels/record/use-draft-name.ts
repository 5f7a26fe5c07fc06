import { type KeyboardEvent, useState } from 'react';
import { isComposing } from '../../ui/composing.ts';

/** A typed name that is kept on Enter, on choosing a suggestion and on leaving. */
export function useDraftName(saved: string, onSave: (name: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const keep = (name: string | null) => {
    setDraft(null);
    if (name !== null && name.trim() !== saved) onSave(name.trim());
  };
  return {
    value: draft ?? saved,
    onChange: setDraft,
    onOptionSubmit: keep,
    onBlur: () => keep(draft),
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (isComposing(event)) return;
      if (event.key === 'Enter') event.currentTarget.blur();
      if (event.key === 'Escape') setDraft(null);
    },
  };
}
