import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { useTakeFile } from '../../../../renderer/app/home/use-take-file.ts';
import { DeskWindow, FakeDesk } from '../../../kit/desk-window.tsx';
import { pretendMedia } from '../../../kit/pretend-media.ts';

beforeAll(pretendMedia);
afterEach(cleanup);

/** Home's intake, on a desk that takes each file when it is told to. */
function intake() {
  const desk = new FakeDesk();
  const asked: string[] = [];
  const gates = new Map<string, PromiseWithResolvers<void>>();
  const gate = (name: string) => gates.get(name) ?? gates.set(name, Promise.withResolvers()).get(name)!;
  const take = async ({ name }: { name: string }, { signal }: { signal: AbortSignal }) => {
    asked.push(name);
    await Promise.race([gate(name).promise, new Promise((resolve) => signal.addEventListener('abort', resolve))]);
    signal.throwIfAborted();
    return { file: { id: name, name }, warnings: [{ line: 1, code: 'unknownLine', params: {} }] };
  };
  Object.assign(desk.connection.client, { files: { import: take } });
  const hook = renderHook(() => useTakeFile({ onTaken: () => undefined, onTemplate: () => undefined }), {
    wrapper: ({ children }) => <DeskWindow desk={desk}>{children}</DeskWindow>,
  });
  const give = (...names: string[]) => act(() => hook.result.current.take(names.map((name) => new File(['x'], name))));
  const done = (name: string) => act(async () => gate(name).resolve());
  return { hook, asked, give, done };
}

it('files that are given while others are taken come after them, and what each became is told in turn', async () => {
  const { hook, asked, give, done } = intake();
  await give('a.md');
  await give('b.md', 'c.md');
  expect(asked).toEqual(['a.md']);
  await done('a.md');
  await done('b.md');
  await done('c.md');
  await waitFor(() => expect(hook.result.current.working).toBeNull());
  expect(asked).toEqual(['a.md', 'b.md', 'c.md']);
  for (const name of ['a.md', 'b.md', 'c.md']) {
    expect(hook.result.current.imported?.file.id).toBe(name);
    act(() => hook.result.current.dismiss());
  }
  expect(hook.result.current.imported).toBeNull();
});

it('who cancels takes none of those that wait either', async () => {
  const { hook, asked, give } = intake();
  await give('a.md', 'b.md');
  act(() => hook.result.current.cancel());
  await waitFor(() => expect(hook.result.current.working).toBeNull());
  expect([asked, hook.result.current.imported]).toEqual([['a.md'], null]);
});
