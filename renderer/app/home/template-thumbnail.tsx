import { Plus } from 'lucide-react';
import { useMemo } from 'react';
import { thumbnailSvg } from '../../../shared/scene/index.ts';
import classes from './home.module.css';
import { MapPicture } from './map-picture.tsx';
import type { TemplateName } from './new-map-dialog.tsx';
import { NAMED_COLOURS } from './picture-colours.ts';
import { PICTURE_HEIGHT, PICTURE_WIDTH } from './picture-size.ts';
import { useTemplateScene } from './use-template-scene.ts';

/** A true picture of what the template makes. */
export function TemplateThumbnail({ template }: { readonly template: TemplateName }) {
  const scene = useTemplateScene(template);
  const svg = useMemo(() => (scene ? thumbnailSvg(scene, NAMED_COLOURS, PICTURE_WIDTH, PICTURE_HEIGHT) : null), [scene]);
  return (
    <MapPicture svg={svg}>
      {template === 'blank' ? (
        <span className={classes['plus']}>
          <Plus size={20} strokeWidth={1.5} aria-hidden />
        </span>
      ) : null}
    </MapPicture>
  );
}
