import './window-styles.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { installStyles } from '../ui/install-styles.ts';
import { App, type WindowContent } from './app.tsx';
import type { Entrance } from './enter.ts';
import { ShellProvider } from './shell/shell-context.ts';

/** Draws the window. */
export function showWindow({ shell, desk, admitted, tellFailure }: Entrance, content: WindowContent = {}): void {
  installStyles(document);
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no root');
  createRoot(root).render(
    <StrictMode>
      <ShellProvider value={shell}>
        <App desk={desk} admitted={admitted} {...content} onFailed={tellFailure} />
      </ShellProvider>
    </StrictMode>,
  );
}
