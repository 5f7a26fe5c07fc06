import { useTranslation } from 'react-i18next';
import { LARGEST_FILE_PICTURE } from '../../../shared/contract/limits.ts';
import type { Language } from '../../../shared/model/format.ts';
import { liveRecord, type Records } from '../../../shared/model/kinds.ts';
import { layoutJourney, type SceneLocale, sceneWords, thumbnailSvg } from '../../../shared/scene/index.ts';
import { useDocumentStore } from '../../records/index.ts';
import { NAMED_COLOURS } from '../home/picture-colours.ts';
import { PICTURE_WIDTH, pictureHeight } from '../home/picture-size.ts';

/** Draws a journey (or of `part` what was cut out of it) at a glance, with its cards or as mere structure; null: it has grown too large to keep. */
export function useJourneyPicture(): (journey: string, withCards: boolean, part?: Records) => string | null {
  const { i18n } = useTranslation();
  const document = useDocumentStore();
  return (journey, withCards, part) => {
    const language = i18n.language as Language;
    const words = sceneWords(i18n.getResourceBundle(language, 'translation') as SceneLocale, language);
    const records = part ?? document.store.getState().records;
    const shown = withCards ? records : structureOf(records);
    const activePersona = withCards ? (liveRecord(records, 'journey', journey)?.personas[0] ?? null) : null;
    const scene = layoutJourney(shown, journey, { words, activePersona });
    const svg = thumbnailSvg(scene, NAMED_COLOURS, PICTURE_WIDTH, pictureHeight(scene));
    return svg.length <= LARGEST_FILE_PICTURE ? svg : null;
  };
}

function structureOf(records: Records): Records {
  const metrics = [...records.card].filter(([, card]) => card.kind === 'metric');
  return { ...records, card: new Map(metrics), score: new Map(), persona: new Map() };
}
