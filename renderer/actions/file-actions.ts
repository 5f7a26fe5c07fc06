import { EXPORT_FORMATS, type ExportFormat } from '../../shared/contract/exchange.ts';
import { type Action, type Desktop, defineAction } from './action.ts';
import { mayEdit, shownJourney } from './subject.ts';

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

export const FILE_ACTIONS = [
  desktopAction('openFile', ['mod+O'], (desktop) => desktop.open()),
  desktopAction('duplicateWindow', ['mod+shift+N'], (desktop) => desktop.duplicateWindow()),
  defineAction('import', { group: 'file', enabled: mayEdit, run: ({ view }) => view.openDialog('import') }),
  defineAction('downloadCopy', { group: 'file', keys: ['mod+shift+S'], run: ({ services }) => services.downloadCopy() }),
  ...EXPORT_FORMATS.map(exportAction),
  desktopAction('closeWindow', ['mod+W'], (desktop) => desktop.closeWindow()),
];
