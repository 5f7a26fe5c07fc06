import { BedDouble, type LucideIcon, PanelsTopLeft } from 'lucide-react';
import { lazy, Suspense, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { TEMPLATES } from '../../../shared/contract/desk-contract.ts';
import classes from './home.module.css';
import { MapPicture } from './map-picture.tsx';
import type { TemplateName } from './new-map-dialog.tsx';

/** Drawing needs the templates and the whole layout of maps: Home shows before them. */
const TemplateThumbnail = lazy(async () => ({ default: (await import('./template-thumbnail.tsx')).TemplateThumbnail }));

const ICONS: Readonly<Record<TemplateName, LucideIcon>> = { blank: PanelsTopLeft, hotel: BedDouble };

export function TemplateGrid({ onUse }: { readonly onUse: (template: TemplateName) => void }) {
  const { t } = useTranslation();
  const heading = useId();
  return (
    <section className={classes['section']} aria-labelledby={heading}>
      <div className={classes['sectionHead']}>
        <h2 id={heading} className="cx-section">
          {t('home.startFrom')}
        </h2>
        <p>{t('home.startFromText')}</p>
      </div>
      <ul className={classes['templates']}>
        {TEMPLATES.map((template) => {
          const Icon = ICONS[template];
          return (
            <li key={template}>
              <button type="button" className={classes['template']} onClick={() => onUse(template)}>
                <Suspense fallback={<MapPicture svg={null} />}>
                  <TemplateThumbnail template={template} />
                </Suspense>
                <span className={classes['templateRow']}>
                  <span className={classes['motif']}>
                    <Icon size={20} strokeWidth={1.5} aria-hidden />
                  </span>
                  <span className={classes['names']}>
                    <b>{t(`home.templates.${template}.title`)}</b>
                    <span className="cx-meta">{t(`home.templates.${template}.text`)}</span>
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
