import { EXPORT_FORMATS, type ExportFormat } from '../../shared/contract/exchange.ts';
import { type Action, defineAction } from './action.ts';
import { mayEdit, shownJourney } from './subject.ts';

function exportAction(format: ExportFormat): Action {
  return defineAction(`export.${format}`, {
    group: 'file',
    enabled: (context) => shownJourney(context) !== null,
    run: ({ services }) => services.exportJourney(format),
  });
}

export const FILE_ACTIONS = [
  defineAction('import', { group: 'file', enabled: mayEdit, run: ({ view }) => view.openDialog('import') }),
  defineAction('downloadCopy', { group: 'file', keys: ['mod+shift+S'], run: ({ services }) => services.downloadCopy() }),
  ...EXPORT_FORMATS.map(exportAction),
];
