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
import { connectDesk, connectShell, exchangeToken } from '../client/index.ts';
import { installStyles } from '../ui/install-styles.ts';
import { App } from './app.tsx';
import { createFailureTeller, watchFailures } from './failures/tell-failures.ts';
import { shownFile } from './location.ts';
import { joinShell } from './shell/join-shell.ts';
import { ShellProvider } from './shell/shell-context.ts';
import { workbenchCode } from './workbench/screens.ts';

// zod would compile its checks by eval, which the page's content policy forbids.
z.config({ jitless: true });
installStyles(document);

async function start(): Promise<void> {
  // It comes while the program lets this window in. A page that cannot load it says so where it is shown.
  if (shownFile() !== null) workbenchCode.load().catch(() => undefined);
  const shell = connectShell();
  if (shell) joinShell(shell);
  const admitted = shell !== null || (await exchangeToken());
  // After the exchange: a wire that is refused for want of the cookie is tried again only after a wait.
  const desk = connectDesk();
  const tellFailure = createFailureTeller(desk);
  watchFailures(window, tellFailure);
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no root');
  createRoot(root).render(
    <StrictMode>
      <ShellProvider value={shell}>
        <App desk={desk} admitted={admitted} onFailed={tellFailure} />
      </ShellProvider>
    </StrictMode>,
  );
}

void start();
