import { useTranslation } from 'react-i18next';
import { DocumentProvider } from '../../records/index.ts';
import { ViewProvider } from '../../state/index.ts';
import { useWord } from '../../ui/use-word.ts';
import { FullMessage } from '../full-message.tsx';
import { go } from '../location.ts';
import { Opening } from './opening.tsx';
import { useOpenFile } from './use-open-file.ts';
import { Workbench } from './workbench.tsx';

/** Opens the file, and shows it or why it cannot be opened. */
export function OpenFile({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const word = useWord();
  const { file, again } = useOpenFile(id);
  if (file.state === 'opening') return <Opening text={t('home.opening')} />;
  if (file.state === 'refused') {
    const { code, params } = file.fault;
    return (
      <FullMessage
        title={word(`faults.${code}`, { ...params })}
        text={word(`faults.${code}_do`, { ...params })}
        action={t('shell.tryAgain')}
        onAction={again}
        second={t('shell.toHome')}
        onSecond={() => go('/')}
      />
    );
  }
  return (
    <DocumentProvider document={file.document}>
      <ViewProvider view={file.view}>
        <Workbench onReopen={again} />
      </ViewProvider>
    </DocumentProvider>
  );
}
