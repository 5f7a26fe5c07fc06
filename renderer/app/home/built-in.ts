import { TEMPLATES, type TemplateName } from '../../../shared/contract/choices.ts';

/** The templates that hold a map. */
export type BuiltIn = Exclude<TemplateName, 'blank'>;
export const BUILT_IN = TEMPLATES.filter((template): template is BuiltIn => template !== 'blank');
