import type { TagColour } from '../../../shared/model/tag.ts';
import { TAG_MARK_COLOURS, tagSign } from '../../../shared/scene/layout/tag-marks.ts';

/** The label that stands for a tag on cards. */
export function TagSign({ colour }: { readonly colour: TagColour | null }) {
  const mark = tagSign(0, 5, 'ink-3');
  return (
    <svg width={8} height={10} aria-hidden="true" style={{ flex: 'none' }}>
      {mark.type === 'path' ? <path d={mark.d} fill={`var(--cx-${colour ? TAG_MARK_COLOURS[colour] : 'ink-3'})`} /> : null}
    </svg>
  );
}
