import { MantineProvider } from '@mantine/core';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createWords } from '../../renderer/app/words/create-words.ts';
import { DocumentProvider, type DocumentStore } from '../../renderer/records/index.ts';
import { ViewProvider, type ViewStore } from '../../renderer/state/index.ts';

/** Parts of a window over a document, in English. Answers how to take them away. */
export function mountWindow(document: DocumentStore, view: ViewStore, parts: ReactNode): () => void {
  const { unmount } = render(
    <I18nextProvider i18n={createWords('en')}>
      <DocumentProvider document={document}>
        <ViewProvider view={view}>
          <MantineProvider>{parts}</MantineProvider>
        </ViewProvider>
      </DocumentProvider>
    </I18nextProvider>,
  );
  return unmount;
}
