import '../ui/layers.css';
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '../ui/fonts.ts';
import '../ui/base.css';
import '../ui/type.css';
import '../ui/chinese-punctuation.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { installStyles } from '../ui/install-styles.ts';
import { App } from './app.tsx';
import type { Entrance } from './enter.ts';
import { ShellProvider } from './shell/shell-context.ts';
import type { FileOpening } from './workbench/file-opening.ts';

// zod would compile its checks by eval, which the page's content policy forbids.
z.config({ jitless: true });

/** Draws the window. `opening`: the file that it came for, on its way already. */
export function showWindow({ shell, desk, admitted, tellFailure }: Entrance, opening: FileOpening | null = null): void {
  installStyles(document);
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no root');
  createRoot(root).render(
    <StrictMode>
      <ShellProvider value={shell}>
        <App desk={desk} admitted={admitted} opening={opening} onFailed={tellFailure} />
      </ShellProvider>
    </StrictMode>,
  );
}
