import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { lanesCarried } from '../../../shared/commands/carry/lanes.ts';
import type { Language } from '../../../shared/model/format.ts';
import type { Parcel } from '../../../shared/model/parcel.ts';
import { layoutJourney, type SceneLocale, sceneWords, thumbnailSvg } from '../../../shared/scene/index.ts';
import { useTheme } from '../../ui/appearance.tsx';
import { NAMED_COLOURS, pictureAddress } from '../home/picture-colours.ts';
import classes from './carry.module.css';

const WIDTH = 320;
const HEIGHT = 200;

/** What is carried, drawn as the map draws it, at a glance. */
export function ParcelPicture({ parcel }: { readonly parcel: Parcel }) {
  const { i18n } = useTranslation();
  const theme = useTheme();
  const language = i18n.language as Language;
  const svg = useMemo(() => {
    const words = sceneWords(i18n.getResourceBundle(language, 'translation') as SceneLocale, language);
    const activePersona = parcel.records.journey.get(parcel.journey)?.personas[0] ?? null;
    // Lanes with nothing in them would make the rest too small to tell anything.
    const lane = new Map(lanesCarried(parcel).map((held) => [held.id, held]));
    const scene = layoutJourney({ ...parcel.records, lane }, parcel.journey, { words, activePersona });
    return thumbnailSvg(scene, NAMED_COLOURS, WIDTH, HEIGHT);
  }, [parcel, language, i18n]);
  return <img className={classes['picture']} src={pictureAddress(svg, theme)} width={WIDTH} height={HEIGHT} alt="" draggable={false} />;
}
