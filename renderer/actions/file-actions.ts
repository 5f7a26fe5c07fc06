import { clearSamples, hasSamples } from '../../shared/commands/index.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../../shared/contract/choices.ts';
import { Fault } from '../../shared/model/fault.ts';
import { live } from '../../shared/model/kinds.ts';
import { loadEvery } from '../records/index.ts';
import { type Action, type ActionContext, type Desktop, defineAction } from './action.ts';
import { mayEdit, recordsOf, shownJourney } from './subject.ts';

function exportAction(format: ExportFormat): Action {
  return defineAction(`export.${format}`, {
    group: 'file',
    enabled: (context) => shownJourney(context) !== null,
    run: ({ services }) => services.exportJourney(format),
  });
}

function desktopAction(id: string, keys: readonly string[], run: (desktop: Desktop) => void): Action {
  return defineAction(id, {
    group: 'file',
    keys,
    whileWriting: true,
    desktop: true,
    enabled: ({ services }) => services.desktop !== undefined,
    run: ({ services }) => services.desktop && run(services.desktop),
  });
}

function canClear(context: ActionContext): boolean {
  const journey = shownJourney(context);
  return mayEdit(context) && journey !== null && hasSamples(recordsOf(context), journey);
}

/** Touchpoints are shared: the other maps are read first, to see which ones they place. */
async function clear(context: ActionContext): Promise<void> {
  const journey = shownJourney(context);
  if (journey === null) return;
  await loadEvery(
    context.document,
    live(recordsOf(context), 'journey').map(({ id }) => id),
  );
  context.document.run(clearSamples, { journey });
  context.view.select();
}

function isDraft(context: ActionContext): boolean {
  return mayEdit(context) && context.document.store.getState().description.draft;
}

/** There is never anything unsaved: a draft gets a name, and a moment of a named file does. */
function save(context: ActionContext): void {
  const { readOnly } = context.document.store.getState().description;
  if (readOnly !== null && !mayEdit(context)) context.services.fail(new Fault('READ_ONLY', { reason: readOnly }));
  else if (isDraft(context)) context.services.nameDraft();
  else context.view.openDialog('version');
}

export const FILE_ACTIONS = [
  desktopAction('openFile', ['mod+O'], (desktop) => desktop.open()),
  desktopAction('duplicateWindow', ['mod+shift+N'], (desktop) => desktop.duplicateWindow()),
  defineAction('import', { group: 'file', enabled: mayEdit, run: ({ view }) => view.openDialog('import') }),
  defineAction('save', { group: 'file', keys: ['mod+S'], whileWriting: true, run: save }),
  defineAction('saveVersion', { group: 'file', enabled: mayEdit, run: ({ view }) => view.openDialog('version') }),
  defineAction('versions', { group: 'file', run: ({ view }) => view.openDialog('versions') }),
  defineAction('renameFile', { group: 'file', enabled: mayEdit, run: ({ view }) => view.openDialog('rename-file') }),
  defineAction('discardDraft', { group: 'file', enabled: isDraft, run: ({ services }) => services.discardDraft() }),
  defineAction('downloadCopy', { group: 'file', keys: ['mod+shift+S'], run: ({ services }) => services.downloadCopy() }),
  defineAction('clearSamples', { group: 'edit', enabled: canClear, run: (context) => void clear(context).catch(context.services.fail) }),
  defineAction('saveAsTemplate', { group: 'file', enabled: (context) => shownJourney(context) !== null, run: ({ view }) => view.openDialog('template') }),
  defineAction('copySheet', { group: 'file', enabled: (context) => shownJourney(context) !== null, run: ({ services }) => services.copySheet() }),
  ...EXPORT_FORMATS.map(exportAction),
  desktopAction('closeWindow', ['mod+W'], (desktop) => desktop.closeWindow()),
];
