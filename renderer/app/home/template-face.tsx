import { useTranslation } from 'react-i18next';
import type { BuiltIn } from './built-in.ts';
import classes from './home.module.css';
import { MapPicture } from './map-picture.tsx';
import { TEMPLATE_ICONS } from './template-icons.ts';
import { useTemplateMap } from './use-template-map.ts';

/** A template at a glance: what it makes, its motif, and what is on it. */
export function TemplateFace({ template }: { readonly template: BuiltIn }) {
  const { t } = useTranslation();
  const map = useTemplateMap(template);
  const Icon = TEMPLATE_ICONS[template];
  return (
    <>
      <MapPicture svg={map?.svg ?? null} />
      <span className={classes['templateRow']}>
        <span className={classes['motif']}>
          <Icon size={20} strokeWidth={1.5} aria-hidden />
        </span>
        <span className={classes['names']}>
          <b>{t(`home.templates.${template}`)}</b>
          <span className="cx-meta">{map ? factsOf(map.facts, t) : '\u00a0'}</span>
        </span>
        <span className={classes['use']} aria-hidden>
          {t('home.use')}
        </span>
      </span>
    </>
  );
}

type Facts = NonNullable<ReturnType<typeof useTemplateMap>>['facts'];
type Say = ReturnType<typeof useTranslation>['t'];

/** The last one is what sets it apart, where there is such a thing. */
function factsOf({ stages, touchpoints, personas, units, journeys }: Facts, t: Say): string {
  const apart = units > 0 ? t('home.facts.units', { count: units }) : null;
  const more = journeys > 1 ? t('home.facts.journeys', { count: journeys }) : t('home.facts.personas', { count: personas });
  const facts = [t('home.facts.stages', { count: stages }), t('home.facts.touchpoints', { count: touchpoints }), apart ?? more];
  return facts.map(unbroken).join(' · ');
}

/** A line ends between two facts, not within one. */
function unbroken(fact: string): string {
  return fact.replaceAll(' ', '\u00a0');
}
