import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { loadTemplate } from '../../../resources/templates/load-template.ts';
import type { Language } from '../../../shared/model/format.ts';
import type { Beginning } from './beginning.ts';
import { templateName } from './use-own-templates.ts';

const titled = z.object({ journey: z.object({ title: z.object({ en: z.string(), zh: z.string() }) }) });

/** What a map is called that begins like this, until somebody names it. */
export function useUsualTitle(beginning: Beginning, language: Language): string {
  const { i18n } = useTranslation();
  const [title, setTitle] = useState('');
  const { own, template } = beginning;
  useEffect(() => {
    let wanted = true;
    if (own) setTitle(templateName(own));
    else if (template === 'blank') setTitle(i18n.getFixedT(language)('home.titleOfBlank'));
    else {
      loadTemplate(template).then(
        (json) => wanted && setTitle(titled.parse(json).journey.title[language === 'zh-CN' ? 'zh' : 'en']),
        // Without it the placeholder stays empty, and the host gives the template's own title.
        () => wanted && setTitle(''),
      );
    }
    return () => {
      wanted = false;
    };
  }, [own, template, language, i18n]);
  return title;
}
