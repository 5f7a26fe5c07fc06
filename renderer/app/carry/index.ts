export { CarryDialog } from './carry-dialog.tsx';
export { InsertTemplateDialog } from './insert-template-dialog.tsx';
export { PastedDialog } from './pasted-dialog.tsx';
