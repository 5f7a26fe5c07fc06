import { match } from 'pinyin-pro';
import type { MatchPinyin } from './match.ts';

/** Whole syllables, their beginnings and their initials, side by side. */
export const matchPinyin: MatchPinyin = (title, letters) => match(title, letters, { continuous: true });
