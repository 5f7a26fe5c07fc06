import { desk } from '../desk-context.ts';
import {
  copyOfTemplate,
  createFromTemplate,
  listTemplates,
  pictureOfTemplate,
  readTemplate,
  removeTemplate,
  renameTemplate,
  saveTemplate,
  takeTemplate,
} from '../own-templates.ts';

export const templatesHandlers = {
  list: desk.templates.list.handler(({ context }) => listTemplates(context)),
  save: desk.templates.save.handler(({ context, input }) => saveTemplate(context, input)),
  create: desk.templates.create.handler(({ context, input }) => createFromTemplate(context, input)),
  read: desk.templates.read.handler(({ context, input }) => readTemplate(context, input.id)),
  picture: desk.templates.picture.handler(({ context, input }) => pictureOfTemplate(context, input)),
  rename: desk.templates.rename.handler(({ context, input }) => renameTemplate(context, input)),
  remove: desk.templates.remove.handler(({ context, input }) => removeTemplate(context, input.id)),
  copy: desk.templates.copy.handler(({ context, input }) => copyOfTemplate(context, input.id)),
  take: desk.templates.take.handler(({ context, input }) => takeTemplate(context, input)),
};
