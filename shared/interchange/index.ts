export { picturesOf } from '../model/pictures-of.ts';
export { detectFormat } from './detect-format.ts';
export { FORMATS, type Format, LARGEST_SOURCE } from './exchange.ts';
export { exportJourney } from './export-journey.ts';
export { exportWords } from './export-words.ts';
export { importSteps, importText } from './import-text.ts';
export { type JourneyTemplate, journeyTemplate, type TemplateRequest } from './templates/journey-template.ts';
export { templateDrafts } from './templates/template-drafts.ts';
export { REFUSALS, WARNING_CODES } from './warning-codes.ts';
