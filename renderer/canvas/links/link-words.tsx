import { useTranslation } from 'react-i18next';
import { useInteraction } from '../canvas-host.ts';
import { PointerWords } from '../drop/pointer-words.tsx';
import type { Interaction, LinkDraft } from '../interaction.ts';

/** While a link, or an end of one, is in the hand: where it would lead. */
export function LinkWords() {
  const { t } = useTranslation();
  const draft = useInteraction((state) => state.linkDraft);
  const name = useInteraction((state) => titleOver(state));
  if (!draft) return null;
  return <PointerWords at={draft.at}>{t(keyOf(draft), { name })}</PointerWords>;
}

function keyOf({ over, refused, end }: LinkDraft): string {
  if (over === null) return 'map.links.nowhere';
  return refused ? 'map.links.already' : `map.links.over.${end ?? 'link'}`;
}

function titleOver(state: Interaction): string {
  const over = state.linkDraft?.over ?? null;
  if (over === null) return '';
  return state.index.cards[state.index.find(over)]?.title ?? state.scene?.columns.find(({ id }) => id === over)?.title ?? '';
}
