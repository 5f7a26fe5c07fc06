import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { DeskProvider } from '../../renderer/app/settings/desk-context.tsx';
import { useDeskState } from '../../renderer/app/settings/use-desk-state.ts';
import { createWords } from '../../renderer/app/words/create-words.ts';
import type { Connection, DeskClient } from '../../renderer/client/index.ts';
import type { DeskEvent, Profile } from '../../shared/contract/desk-contract.ts';
import type { Notice, Report } from '../../shared/contract/reports.ts';
import { type Settings, type SettingsChanges, USUAL_SETTINGS } from '../../shared/contract/settings.ts';
import { Fault } from '../../shared/model/fault.ts';

/** A desk without a process: what windows ask of it for their settings, and events that a test tells. */
export class FakeDesk {
  settings: Settings = USUAL_SETTINGS;
  profile: Profile = { person: 'p', name: '', colour: '#3b6ea5', asked: true };
  reports: Report[] = [];
  notices: Notice[] = [];
  told: unknown[] = [];
  home = 'data';
  maps: string | null = null;
  /** A move of the data folder goes on when a test calls. */
  readonly moved = Promise.withResolvers<void>();
  readonly #listeners = new Set<(event: DeskEvent) => void>();

  tell(event: DeskEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  readonly connection = {
    open: true,
    opened: () => Promise.resolve(),
    onChange: () => () => undefined,
    client: {
      settings: {
        read: async () => this.settings,
        change: async (changes: SettingsChanges) => {
          this.settings = { ...this.settings, ...changes } as Settings;
          this.tell({ type: 'settings', settings: this.settings });
          return this.settings;
        },
      },
      profile: {
        read: async () => this.profile,
        write: async (shown: Partial<Pick<Profile, 'name' | 'colour'>>) => {
          this.profile = { ...this.profile, ...shown, asked: true };
          this.tell({ type: 'profile', profile: this.profile });
          return this.profile;
        },
      },
      events: { watch: async (_: undefined, { signal }: { signal: AbortSignal }) => this.#events(signal) },
      folders: {
        read: async () => ({
          home: this.home,
          files: this.maps ?? 'maps',
          usualFiles: 'maps',
          ...Object.fromEntries(['drafts', 'templates', 'reports', 'recovery', 'logs'].map((name) => [name, `${this.home}/${name}`])),
        }),
        chooseMaps: async ({ path }: { path: string | null }) => {
          this.maps = path;
        },
        look: async ({ path }: { path: string }) => {
          if (!path.startsWith('/')) throw new Fault('FOLDER_UNFIT', { path });
          return { path, kind: path.endsWith('other') ? 'data' : 'free', bytes: 2_000_000, count: 12 };
        },
        move: async ({ path }: { path: string }, { signal }: { signal: AbortSignal }) => this.#move(path, signal),
        use: async ({ path }: { path: string }) => {
          this.home = path;
        },
      },
      recovery: { list: async () => ({ unclosed: [], files: [], salvaged: [], setAside: [] }) },
      reports: {
        list: async () => this.reports,
        read: async ({ id }: { id: string }) => `the words of ${id}`,
        remove: async ({ ids }: { ids: readonly string[] }) => {
          this.reports = this.reports.filter(({ id }) => !ids.includes(id));
        },
        tell: async (failure: unknown) => void this.told.push(failure),
      },
      notices: { take: async () => this.notices.splice(0) },
    },
  } as unknown as Connection<DeskClient>;

  async *#move(path: string, signal: AbortSignal): AsyncGenerator<{ done: number; total: number }> {
    yield { done: 500_000, total: 2_000_000 };
    await Promise.race([this.moved.promise, new Promise((resolve) => signal.addEventListener('abort', resolve))]);
    signal.throwIfAborted();
    this.home = path;
    yield { done: 2_000_000, total: 2_000_000 };
  }

  async *#events(signal: AbortSignal): AsyncGenerator<DeskEvent> {
    const waiting: DeskEvent[] = [];
    let wake = (): void => undefined;
    const listener = (event: DeskEvent): void => {
      waiting.push(event);
      wake();
    };
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => wake());
    while (!signal.aborted) {
      const next = waiting.shift();
      if (next) yield next;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
    this.#listeners.delete(listener);
  }
}

/** What stands around every screen of a window, on a fake desk. */
export function DeskWindow({ desk, children }: { readonly desk: FakeDesk; readonly children: ReactNode }) {
  const state = useDeskState(desk.connection, null);
  return (
    <I18nextProvider i18n={createWords('en')}>
      <MantineProvider env="test">
        <Notifications />
        <DeskProvider value={state}>{children}</DeskProvider>
      </MantineProvider>
    </I18nextProvider>
  );
}
