import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadTemplate } from '../../../resources/templates/load-template.ts';
import { applyDrafts } from '../../../shared/changes/apply-drafts.ts';
import { templateDrafts } from '../../../shared/interchange/index.ts';
import type { Language } from '../../../shared/model/format.ts';
import { emptyRecords, live } from '../../../shared/model/kinds.ts';
import { compareOrder } from '../../../shared/model/order.ts';
import { layoutJourney, type SceneLocale, sceneWords, thumbnailSvg } from '../../../shared/scene/index.ts';
import { useReportFault } from '../../ui/use-report-fault.ts';
import type { BuiltIn } from './built-in.ts';
import { NAMED_COLOURS } from './picture-colours.ts';
import { PICTURE_WIDTH, pictureHeight } from './picture-size.ts';

const MARK = { at: 0, session: '' };

/** What a template makes: its map at a glance, and what is on it, counted. */
export interface TemplateMap {
  readonly svg: string;
  readonly facts: { readonly stages: number; readonly touchpoints: number; readonly personas: number; readonly units: number; readonly journeys: number };
}

/** Reads the template and draws it as the map screen would; null until it is there. */
export function useTemplateMap(template: BuiltIn): TemplateMap | null {
  const { i18n } = useTranslation();
  const report = useReportFault();
  const [map, setMap] = useState<TemplateMap | null>(null);
  const language = i18n.language as Language;
  useEffect(() => {
    let wanted = true;
    loadTemplate(template).then((json) => {
      if (wanted) setMap(drawTemplate(json, language, i18n.getResourceBundle(language, 'translation') as SceneLocale));
    }, report);
    return () => {
      wanted = false;
    };
  }, [template, language, i18n, report]);
  return map;
}

function drawTemplate(template: unknown, language: Language, locale: SceneLocale): TemplateMap | null {
  const records = applyDrafts(emptyRecords(), templateDrafts(template, language), MARK);
  const journeys = live(records, 'journey').sort(compareOrder);
  const own = journeys[0];
  if (!own) return null;
  const scene = layoutJourney(records, own.id, { words: sceneWords(locale, language), activePersona: own.personas[0] ?? null });
  return {
    svg: thumbnailSvg(scene, NAMED_COLOURS, PICTURE_WIDTH, pictureHeight(scene)),
    facts: {
      stages: scene.stages.length,
      touchpoints: live(records, 'touchpoint').length,
      personas: own.personas.length,
      units: own.units.length,
      journeys: journeys.length,
    },
  };
}
