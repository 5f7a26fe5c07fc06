import { thumbnailSvg } from '../../../shared/scene/index.ts';
import { useTheme } from '../../ui/appearance.tsx';
import classes from './home.module.css';
import type { TemplateName } from './new-map-dialog.tsx';
import { useTemplateScene } from './use-template-scene.ts';

const WIDTH = 400;
/** Taller than it is shown: the foot of the map is cut off, as on the map screen. */
const HEIGHT = 400;

/** A true picture of what the template makes. */
export function TemplateThumbnail({ template }: { readonly template: TemplateName }) {
  const scene = useTemplateScene(template);
  const theme = useTheme();
  const picture = scene ? `data:image/svg+xml;charset=utf-8,${encodeURIComponent(thumbnailSvg(scene, theme, WIDTH, HEIGHT))}` : null;
  return <span className={classes['thumbnail']}>{picture ? <img src={picture} alt="" width={WIDTH} height={HEIGHT} /> : null}</span>;
}
