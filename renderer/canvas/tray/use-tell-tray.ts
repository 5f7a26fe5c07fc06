import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { lastStep } from '../../records/index.ts';
import { showUndoNotice } from '../../ui/undo-notice.tsx';
import type { CanvasHost } from '../canvas-host.ts';

/** Says that cards of a deleted lane, stage or step wait in the tray now. */
export function useTellTray({ document }: CanvasHost): (cards: number) => void {
  const { t } = useTranslation();
  return useCallback(
    (cards) => showUndoNotice({ id: 'cards-to-tray', text: t('map.tray.cardsCame', { count: cards }), undo: t('map.tray.takeBack'), ...lastStep(document) }),
    [document, t],
  );
}
