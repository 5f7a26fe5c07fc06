import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { codeOf, useCode } from '../../ui/code.ts';
import { BUILT_IN, type BuiltIn } from './built-in.ts';
import classes from './home.module.css';
import { MapPicture } from './map-picture.tsx';

/** Drawing needs the templates and the whole layout of maps: Home shows before them. */
const faceCode = codeOf(() => import('./template-face.tsx'));

export function TemplateGrid({ onUse }: { readonly onUse: (template: BuiltIn) => void }) {
  const { t } = useTranslation();
  const heading = useId();
  const face = useCode(faceCode);
  return (
    <section className={classes['section']} aria-labelledby={heading}>
      <div className={classes['sectionHead']}>
        <h2 id={heading} className="cx-section">
          {t('home.startFrom')}
        </h2>
        <p>{t('home.startFromText')}</p>
      </div>
      <ul className={classes['templates']}>
        {BUILT_IN.map((template) => (
          <li key={template}>
            <button type="button" className={classes['template']} onClick={() => onUse(template)}>
              {face ? <face.TemplateFace template={template} /> : <MapPicture svg={null} />}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
