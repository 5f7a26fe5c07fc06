import { expect, onTestFinished, test, vi } from 'vitest';
import { startFileHost } from '../../../../electron/desk/file-host.ts';
import type { HostProcess } from '../../../../electron/transports/child-process.ts';
import type { FromHost, ToHost } from '../../../../electron/transports/host-protocol.ts';

const order = { path: 'map.cxmap', known: true, recoveryFolder: 'recovery' };
const peer = { role: 'owner', device: 'd', person: 'p', program: 'test' } as const;

/** A host process that does what the test says. */
function puppet() {
  const posted: ToHost[] = [];
  let tell: (message: FromHost) => void = () => undefined;
  let exit: (how: string) => void = () => undefined;
  const kill = vi.fn(() => exit('signal SIGKILL'));
  const process: HostProcess = {
    pid: undefined,
    post: (message) => posted.push(message),
    onMessage: (listener) => {
      tell = listener;
    },
    onComplaint: () => undefined,
    onExit: (listener) => {
      exit = listener;
    },
    kill,
  };
  const start = (limits?: Parameters<typeof startFileHost>[0]['limits']) =>
    startFileHost({ startHost: () => process, order, name: 'map.cxmap', ...(limits && { limits }) });
  return { start, posted, kill, tell: (message: FromHost) => tell(message), exit: (how = 'code 0') => exit(how) };
}

test('is open when the host says so, and closes cleanly with a digest', async () => {
  const host = puppet();
  const file = host.start();
  host.tell({ type: 'opened', fileId: 'id' });
  expect(await file.opened).toBe('id');
  const closing = file.close();
  expect(host.posted.map(({ type }) => type)).toEqual(['open', 'close']);
  host.tell({ type: 'closed', digest: 'abc' });
  host.exit();
  expect(await closing).toBe('abc');
  expect(await file.ended).toBeNull();
});

test('what a page shows first comes without a channel, in the order of asking, and not from a dead host', async () => {
  const host = puppet();
  const file = host.start();
  const [one, other, last] = [file.first(peer), file.first(peer), file.first(peer)];
  expect(host.posted.slice(1)).toEqual([1, 2, 3].map(() => ({ type: 'first', peer })));
  host.tell({ type: 'first', view: '1' });
  host.tell({ type: 'first', view: '2' });
  expect([await one, await other]).toEqual(['1', '2']);
  host.exit();
  await expect(last).rejects.toMatchObject({ code: 'HOST_DIED', params: { name: 'map.cxmap' } });
  await expect(file.first(peer)).rejects.toMatchObject({ code: 'HOST_DIED', params: { name: 'map.cxmap' } });
});

test('a refused file gives its fault, and the host is told to end', async () => {
  const host = puppet();
  const file = host.start();
  host.tell({ type: 'refused', code: 'FILE_EMPTY', params: { name: 'map.cxmap' } });
  await expect(file.opened).rejects.toMatchObject({ code: 'FILE_EMPTY', params: { name: 'map.cxmap' } });
  expect(host.posted.at(-1)).toEqual({ type: 'close' });
  host.exit();
});

test('a host that dies ends its channels and says HOST_DIED', async () => {
  const host = puppet();
  const file = host.start();
  host.tell({ type: 'opened', fileId: 'id' });
  const reason = new Promise((resolve) => file.connect(peer).onClose(resolve));
  host.exit();
  expect(await reason).toBe('HOST_DIED');
  expect(await file.ended).toMatchObject({ code: 'HOST_DIED', params: { name: 'map.cxmap' } });
});

test('what Ctrl-C ends before it could listen was stopped, what anything else ends was not', async () => {
  for (const [how, stopped] of [
    ['signal SIGINT', true],
    ['signal SIGTERM', true],
    ['signal SIGHUP', true],
    ['code 3221225786', true],
    ['signal SIGKILL', false],
    ['signal SIGSEGV', false],
    ['code 1', false],
  ] as const) {
    const host = puppet();
    const file = host.start();
    host.exit(how);
    await file.ended;
    expect([how, file.lastWords()]).toEqual([how, { how, stopped, lines: [] }]);
  }
});

test('a silent host is killed; one that speaks is not', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const host = puppet();
  const file = host.start();
  const beating = setInterval(() => host.tell({ type: 'alive', memory: 1 }), 1_000);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(host.kill).not.toHaveBeenCalled();
  clearInterval(beating);
  await vi.advanceTimersByTimeAsync(12_000);
  expect(await file.ended).toMatchObject({ code: 'HOST_HUNG', params: { name: 'map.cxmap', seconds: 11 } });
  expect(host.kill).toHaveBeenCalledOnce();
  await expect(file.opened).rejects.toMatchObject({ code: 'HOST_HUNG' });
});

test('a process that has not said its first word may still be starting', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const host = puppet();
  const file = host.start();
  await vi.advanceTimersByTimeAsync(50_000);
  expect(host.kill).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(12_000);
  expect(host.kill).toHaveBeenCalledOnce();
  await expect(file.opened).rejects.toMatchObject({ code: 'HOST_HUNG' });
});

test('a machine that slept costs no host its life', async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const host = puppet();
  host.start();
  vi.setSystemTime(Date.now() + 3_600_000);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(host.kill).not.toHaveBeenCalled();
});

test('a host that takes too much memory is killed', async () => {
  const host = puppet();
  const file = host.start({ start: 60_000, silence: 60_000, memory: 1_000, look: 10 });
  host.tell({ type: 'alive', memory: 1_001 });
  expect(await file.ended).toMatchObject({ code: 'HOST_HUNG' });
});
