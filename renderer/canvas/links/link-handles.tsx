import { useTranslation } from 'react-i18next';
import { useView } from '../../state/index.ts';
import { useCanvasHost, useInteraction } from '../canvas-host.ts';
import { drawLink } from '../gestures/draw-link.ts';
import styles from './links.module.css';

/** A handle at the side of the one selected card, from which a link is drawn, and the line while it is drawn. */
export function LinkHandles() {
  const host = useCanvasHost();
  const { t } = useTranslation();
  const selected = useView((view) => (view.selection.length === 1 && view.selection[0]?.kind === 'card' ? view.selection[0].id : null));
  const isHovered = useInteraction((state) => state.hoveredCard === selected);
  const isBusy = useInteraction((state) => state.drag !== null || state.editing !== null || state.moving);
  const draft = useInteraction((state) => state.linkDraft);
  const scene = useInteraction((state) => state.scene);
  const index = useInteraction((state) => state.index);
  const card = selected === null ? undefined : index.cards[index.find(selected)];
  const from = draft ? index.cards[index.find(draft.from)] : undefined;
  if (!scene) return null;
  return (
    <>
      {card && (isHovered || draft) && !isBusy && !host.readOnly() && (
        <div
          className={styles['handle']}
          style={{ left: card.x + card.w / 2, top: card.y + card.h }}
          title={t('map.links.draw')}
          data-link-handle=""
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            event.preventDefault();
            event.stopPropagation();
            host.tool.press(event.nativeEvent, { drag: () => drawLink(host, card.id), click: () => undefined });
          }}
        />
      )}
      {draft && from && (
        <svg className={styles['draft']} width="1" height="1" aria-hidden="true">
          <path d={`M ${from.x + from.w / 2} ${from.y + from.h} L ${draft.to.x} ${draft.to.y}`} />
        </svg>
      )}
    </>
  );
}
