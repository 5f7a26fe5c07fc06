import { BedDouble, type LucideIcon, PanelsTopLeft } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { TEMPLATES } from '../../../shared/contract/desk-contract.ts';
import classes from './home.module.css';
import type { TemplateName } from './new-map-dialog.tsx';
import { TemplateThumbnail } from './template-thumbnail.tsx';

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
                <TemplateThumbnail template={template} />
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
