export { templateDrafts } from './template-drafts.ts';
