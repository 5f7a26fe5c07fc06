import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '../../kit/workbench.ts';

// nothing here changes the program: one start serves them all
test('a page gets what it needs and no more', async ({ desktop }) => {
  await test.step('a page has no Node, and only the bridge of the preload script', async () => {
    const found = await desktop.page.evaluate(() => ({
      require: typeof (globalThis as { require?: unknown }).require,
      process: typeof (globalThis as { process?: unknown }).process,
      bridge: Object.keys(window.cxmap ?? {}).sort(),
      frozen: Object.isFrozen(window.cxmap),
    }));
    expect(found).toEqual({ require: 'undefined', process: 'undefined', bridge: ['connect', 'openDropped'], frozen: true });
  });

  await test.step('permissions are denied', async () => {
    const states = await desktop.page.evaluate(async () => {
      const names = ['geolocation', 'camera', 'microphone', 'notifications'] as const;
      const held = await Promise.all(names.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state));
      return held;
    });
    expect(states).not.toContain('granted');
  });

  await test.step('the page comes with the web host’s content policy, and inline script does not run', async () => {
    const { policy, ran } = await desktop.page.evaluate(async () => {
      const answer = await fetch(location.href);
      return { policy: answer.headers.get('content-security-policy') ?? '', ran: 'ran' in window };
    });
    expect(ran).toBe(false);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toContain('ws:');
  });

  await test.step('a port is given to the top frame of a page of ours only, and only to what there is', async () => {
    const closed = await desktop.program().evaluate(({ BrowserWindow, ipcMain }) => {
      const sender = BrowserWindow.getAllWindows()[0]?.webContents;
      const own = { url: sender?.getURL() ?? '', parent: null };
      const ask = (senderFrame: unknown, target: unknown): boolean => {
        let refused = false;
        const port = { close: () => (refused = true), on: () => undefined, start: () => undefined, postMessage: () => undefined };
        ipcMain.emit('cxmap:connect', { sender, senderFrame, ports: [port] }, target);
        return refused;
      };
      return [
        ask({ url: 'https://example.invalid/', parent: null }, 'desk'),
        ask({ ...own, parent: own }, 'desk'),
        ask(null, 'desk'),
        ask(own, 'f/../../etc'),
        ask(own, { toString: () => 'desk' }),
        ask(own, 'desk'),
      ];
    });
    expect(closed).toEqual([true, true, true, true, true, false]);
  });

  await test.step('every window is sandboxed and isolated, and the network is closed by switches, too', async () => {
    const preferences = await desktop.program().evaluate(({ BrowserWindow, app }) => ({
      web: BrowserWindow.getAllWindows().map((window) => {
        const held = window.webContents as unknown as { getLastWebPreferences?(): Record<string, unknown> };
        const { sandbox, contextIsolation, nodeIntegration, webviewTag } = held.getLastWebPreferences?.() ?? {};
        return { sandbox, contextIsolation, nodeIntegration, webviewTag };
      }),
      resolver: app.commandLine.getSwitchValue('host-resolver-rules'),
    }));
    expect(preferences.web).toEqual([{ sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false }]);
    expect(preferences.resolver).toBe('MAP * ~NOTFOUND');
  });

  await test.step('spelling is checked where the system brings its dictionaries, and nowhere by fetching some', async () => {
    const checked = await desktop.program().evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled());
    expect(checked).toBe(process.platform === 'darwin');
  });
});

test.describe('with refusals of the policy', () => {
  test.use({ policyRefusals: true });

  test('nothing leaves: no request reaches a server on this very machine', async ({ desktop }) => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const outcomes = await desktop.page.evaluate(async (address) => {
      const tried = await fetch(`http://${address}/fetch`, { mode: 'no-cors' }).then(
        () => 'answered',
        () => 'refused',
      );
      const picture = await new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve('answered');
        image.onerror = () => resolve('refused');
        image.src = `http://${address}/picture`;
      });
      const socket = await new Promise((resolve) => {
        try {
          const ws = new WebSocket(`ws://${address}/socket`);
          ws.onopen = () => resolve('answered');
          ws.onerror = () => resolve('refused');
        } catch {
          resolve('refused');
        }
      });
      return [tried, picture, socket];
    }, `127.0.0.1:${port}`);
    server.close();
    expect(outcomes).toEqual(['refused', 'refused', 'refused']);
    expect(asked).toEqual([]);
  });
});

test('a page is not led away: links ask, everything else is dropped', async ({ desktop }) => {
  const page = desktop.page;
  const before = page.url();
  const noted = await desktop.program().evaluateHandle(({ dialog, shell }) => {
    const seen: { asked: string[]; opened: string[] } = { asked: [], opened: [] };
    const answer = (async (options: { detail?: string }) => {
      seen.asked.push(options.detail ?? '');
      return { response: seen.asked.length === 1 ? 0 : 1, checkboxChecked: false };
    }) as unknown as typeof dialog.showMessageBox;
    dialog.showMessageBox = answer;
    shell.openExternal = async (url) => void seen.opened.push(url);
    return seen;
  });
  const seen = () => noted.evaluate((state) => state);
  await page.evaluate(() => location.assign('https://example.invalid/first'));
  await expect.poll(async () => (await seen()).asked).toEqual(['example.invalid\n\nhttps://example.invalid/first']);
  await page.evaluate(() => void window.open('https://example.invalid/second'));
  await expect.poll(async () => (await seen()).asked).toHaveLength(2);
  await page.evaluate(() => location.assign('file:///nowhere/secret'));
  await page.waitForTimeout(500);
  expect((await seen()).opened).toEqual(['https://example.invalid/first']);
  expect(page.url()).toBe(before);
  expect(desktop.program().windows()).toHaveLength(1);
});
