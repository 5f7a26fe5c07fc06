import { useEffect, useState } from 'react';
import type { MatchPinyin } from './match.ts';

/** The dictionary of pinyin is a third of a megabyte, read when it is first wanted; null until then. */
export function usePinyin(): MatchPinyin | null {
  const [pinyin, setPinyin] = useState<MatchPinyin | null>(null);
  useEffect(() => {
    import('./pinyin.ts').then(
      ({ matchPinyin }) => setPinyin(() => matchPinyin),
      // Without it Chinese is still found by its characters and by its English name.
      () => undefined,
    );
  }, []);
  return pinyin;
}
