import { useShallow } from 'zustand/react/shallow';
import type { CardFace } from '../../../shared/scene/scene.ts';
import { useDocument } from '../../records/index.ts';
import { initials } from '../../ui/initials.ts';
import { useCanvasHost, useInteraction } from '../canvas-host.ts';
import styles from './presence.module.css';

/** What people in other windows have selected: an outline in their colour with their initials. */
export function Presence() {
  const host = useCanvasHost();
  const others = useDocument(useShallow((state) => state.others.filter((other) => other.journey === host.journey)));
  const index = useInteraction((state) => state.index);
  return others.flatMap((other) =>
    other.selection.flatMap((id) => {
      const card = index.cards[index.find(id)];
      return card ? [<Outline key={`${other.window}-${id}`} card={card} name={other.name} colour={other.colour} />] : [];
    }),
  );
}

function Outline({ card, name, colour }: { readonly card: CardFace; readonly name: string; readonly colour: string }) {
  const place = { left: card.x, top: card.y, width: card.w, height: card.h, '--who': colour };
  return (
    <div className={styles['outline']} style={place}>
      <span className={styles['initials']} title={name}>
        {initials(name)}
      </span>
    </div>
  );
}
