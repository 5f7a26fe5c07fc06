import { useTranslation } from 'react-i18next';
import { COMPARED_JOURNEY } from '../../shared/analysis/index.ts';
import { fileName } from '../../shared/model/file-name.ts';
import { type ChangeMarks, layoutJourney, THEMES, toSvg } from '../../shared/scene/index.ts';
import { useActions } from '../actions/index.ts';
import { sceneWordsOf } from '../canvas/use-scene-words.ts';
import type { Compared } from './use-comparison.ts';

/** Writes the common map with its marks as a picture (SVG, light). */
export function useExportPicture({ map, records, comparison, names }: Compared, changes: ChangeMarks): () => void {
  const { i18n, t } = useTranslation();
  const { services } = useActions().context;
  return () => {
    const words = sceneWordsOf(map, COMPARED_JOURNEY, i18n);
    const scene = layoutJourney(map, COMPARED_JOURNEY, { words, changes });
    const title = t('compare.pictureTitle', { title: records.journey.get(comparison.b)?.title ?? '', ...names });
    const svg = toSvg(scene, THEMES.light, { title });
    services.saveFile(new Blob([svg], { type: 'image/svg+xml' }), `${fileName(title, t('properties.unnamed'))}.svg`);
  };
}
