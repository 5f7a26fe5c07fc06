export { templateDrafts } from './template-drafts.ts';
export { templateSchema } from './template-schema.ts';
