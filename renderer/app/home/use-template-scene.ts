import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import hotel from '../../../resources/templates/hotel.json' with { type: 'json' };
import { applyDrafts } from '../../../shared/changes/apply-drafts.ts';
import { createJourney } from '../../../shared/commands/index.ts';
import { templateDrafts } from '../../../shared/interchange/index.ts';
import type { Language } from '../../../shared/model/format.ts';
import { emptyRecords, live } from '../../../shared/model/kinds.ts';
import { layoutJourney, type SceneLocale, sceneWords } from '../../../shared/scene/index.ts';
import type { Scene } from '../../../shared/scene/scene.ts';
import type { TemplateName } from './new-map-dialog.tsx';

const MARK = { at: 0, session: '' };

/** The map that a template makes, laid out as the map screen would. */
export function useTemplateScene(template: TemplateName): Scene | null {
  const { i18n } = useTranslation();
  const language = i18n.language as Language;
  return useMemo(() => layTemplate(template, language, i18n.getResourceBundle(language, 'translation') as SceneLocale), [template, language, i18n]);
}

function layTemplate(template: TemplateName, language: Language, locale: SceneLocale): Scene | null {
  const drafts = template === 'hotel' ? templateDrafts(hotel, language) : createJourney.drafts(emptyRecords(), { title: '' });
  const records = applyDrafts(emptyRecords(), drafts, MARK);
  const journey = live(records, 'journey')[0];
  if (!journey) return null;
  const words = sceneWords(locale, language);
  return layoutJourney(records, journey.id, { words, activePersona: journey.personas[0] ?? null });
}
