import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { useDesk } from '../../../../renderer/app/settings/desk-context.tsx';
import { DeskNotices } from '../../../../renderer/app/settings/desk-notices.tsx';
import type { Section } from '../../../../renderer/app/settings/sections.ts';
import { SettingsDialog } from '../../../../renderer/app/settings/settings-dialog.tsx';
import { type SettingsDoor, SettingsDoorProvider } from '../../../../renderer/app/settings/settings-door.ts';
import { USUAL_SETTINGS } from '../../../../shared/contract/settings.ts';
import { Fault } from '../../../../shared/model/fault.ts';
import { DeskWindow, FakeDesk } from '../../../kit/desk-window.tsx';
import { pretendMedia } from '../../../kit/pretend-media.ts';

beforeAll(() => {
  pretendMedia();
  const nothing = () => undefined;
  window.ResizeObserver ??= class {
    observe = nothing;
    unobserve = nothing;
    disconnect = nothing;
  };
});
beforeEach(() => localStorage.clear());
afterEach(cleanup);

function Dialog({ first, onClose }: { readonly first: Section; readonly onClose: () => void }) {
  const [section, setSection] = useState(first);
  return <SettingsDialog section={section} onSection={setSection} onClose={onClose} />;
}

async function show(desk: FakeDesk, section: Section, onClose: () => void = () => undefined) {
  render(
    <DeskWindow desk={desk}>
      <DeskNotices />
      <Dialog first={section} onClose={onClose} />
    </DeskWindow>,
  );
  return screen.findByRole('dialog', { name: 'Settings' });
}

describe('the settings', () => {
  it('keep what is chosen, and show what another window chose', async () => {
    const desk = new FakeDesk();
    const dialog = await show(desk, 'look');
    fireEvent.click(within(dialog).getByRole('radio', { name: 'Dark' }));
    await waitFor(() => expect(desk.settings.theme).toBe('dark'));
    await act(async () => void (await desk.connection.client.settings.change({ theme: 'contrast-light', language: 'zh-CN' })));
    await waitFor(() => expect(within(dialog).getByRole<HTMLInputElement>('radio', { name: 'High contrast, light' }).checked).toBe(true));
    expect(within(dialog).getByRole<HTMLInputElement>('radio', { name: '中文' }).checked).toBe(true);
    fireEvent.click(within(dialog).getAllByRole('radio', { name: 'As the system' })[0]!);
    await waitFor(() => expect(desk.settings.language).toBeNull());
  });

  it('reset a section and nothing else, and take the reset back', async () => {
    const desk = new FakeDesk();
    desk.settings = { ...USUAL_SETTINGS, theme: 'dark', paste: 'steps', snap: 'halves' };
    const dialog = await show(desk, 'map');
    const reset = await within(dialog).findByRole<HTMLButtonElement>('button', { name: 'Reset this section' });
    await waitFor(() => expect(reset.ariaDisabled).toBeNull());
    reset.focus();
    fireEvent.click(reset);
    await waitFor(() => expect(desk.settings).toEqual({ ...USUAL_SETTINGS, theme: 'dark' }));
    expect([reset.ariaDisabled, document.activeElement]).toEqual(['true', reset]);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(desk.settings).toMatchObject({ theme: 'dark', paste: 'steps', snap: 'halves' }));
  });

  it('have the data kept in another folder, with a word before, how far it is, and a way back', async () => {
    const desk = new FakeDesk();
    const dialog = within(await show(desk, 'folder'));
    const name = async (path: string) => {
      fireEvent.click(await dialog.findByRole('button', { name: 'Choose another folder…' }));
      fireEvent.change(dialog.getByLabelText('Whole path of the new folder'), { target: { value: path } });
      fireEvent.click(dialog.getByRole('button', { name: 'Continue' }));
    };
    await name('/stick/maps');
    const move = await dialog.findByRole('button', { name: 'Move' });
    expect(document.activeElement).toBe(move);
    expect(dialog.getByText('/stick/maps')).toBeDefined();
    fireEvent.click(move);
    await waitFor(() => expect(dialog.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('25'));
    fireEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(dialog.getByRole('status').textContent).toBe('Cancelled: everything is where it was.'));
    await name('/stick/maps');
    desk.moved.resolve();
    fireEvent.click(await dialog.findByRole('button', { name: 'Move' }));
    await waitFor(() => expect(dialog.getByRole('status').textContent).toBe('The data folder is now /stick/maps.'));
    expect(await dialog.findByText('/stick/maps/drafts')).toBeDefined();
    await name('/stick/other');
    fireEvent.click(await dialog.findByRole('button', { name: 'Use that folder' }));
    expect(await dialog.findByText('/stick/other/drafts')).toBeDefined();
  });

  it('leave a path that will not do in its field, for mending', async () => {
    const dialog = within(await show(new FakeDesk(), 'folder'));
    fireEvent.click(await dialog.findByRole('button', { name: 'Choose another folder…' }));
    const field = dialog.getByLabelText<HTMLInputElement>('Whole path of the new folder');
    fireEvent.change(field, { target: { value: 'stick/maps' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByText('stick/maps cannot hold the data folder.')).toBeDefined();
    expect(dialog.getByLabelText<HTMLInputElement>('Whole path of the new folder').value).toBe('stick/maps');
    fireEvent.change(field, { target: { value: '/stick/maps' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Continue' }));
    expect(await dialog.findByRole('button', { name: 'Move' })).toBeDefined();
  });

  it('have new maps lie in another folder, and in the usual one again', async () => {
    const desk = new FakeDesk();
    const dialog = within(await show(desk, 'folder'));
    const back = await dialog.findByRole<HTMLButtonElement>('button', { name: 'Back to the usual folder' });
    expect(back.ariaDisabled).toBe('true');
    fireEvent.click(dialog.getByRole('button', { name: 'Another folder for maps…' }));
    fireEvent.change(dialog.getByLabelText('Whole path of the new folder'), { target: { value: ' /stick/maps ' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Continue' }));
    expect(await dialog.findByText('/stick/maps')).toBeDefined();
    fireEvent.click(back);
    expect(await dialog.findByText('maps')).toBeDefined();
    expect(desk.maps).toBeNull();
  });

  it('say who somebody is, and forget it with all the rest', async () => {
    const desk = new FakeDesk();
    const dialog = await show(desk, 'author');
    const name = await within(dialog).findByLabelText('Name');
    fireEvent.change(name, { target: { value: '梅' } });
    fireEvent.blur(name);
    await waitFor(() => expect(desk.profile.name).toBe('梅'));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Reset all settings' }));
    await waitFor(() => expect(desk.profile.name).toBe(''));
  });

  it('take back the last reset, not one before it', async () => {
    const desk = new FakeDesk();
    desk.settings = { ...USUAL_SETTINGS, theme: 'dark', snap: 'halves' };
    const dialog = await show(desk, 'look');
    const reset = () => fireEvent.click(within(dialog).getByRole('button', { name: 'Reset this section' }));
    await waitFor(() => expect(within(dialog).getByRole<HTMLInputElement>('radio', { name: 'Dark' }).checked).toBe(true));
    reset();
    await waitFor(() => expect(desk.settings.theme).toBe('system'));
    fireEvent.click(within(dialog).getByRole('tab', { name: 'Drawing' }));
    reset();
    await waitFor(() => expect(desk.settings.snap).toBe(USUAL_SETTINGS.snap));
    await waitFor(() => expect(screen.getAllByRole('button', { name: 'Undo' })).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(desk.settings).toMatchObject({ theme: 'system', snap: 'halves' }));
  });

  it('show how things are and why, where a choice cannot be kept', async () => {
    const desk = new FakeDesk();
    desk.connection.client.settings.change = (() => Promise.reject(new Fault('DISK_FULL', { name: 'settings.json' }))) as never;
    const dialog = await show(desk, 'look');
    fireEvent.click(within(dialog).getByRole('radio', { name: 'Dark' }));
    expect(await screen.findByText(/settings\.json/)).toBeDefined();
    await waitFor(() => expect(within(dialog).getByRole<HTMLInputElement>('radio', { name: 'Dark' }).checked).toBe(false));
  });

  it('keep a name that was written just before a colour was chosen', async () => {
    const desk = new FakeDesk();
    const write = desk.connection.client.profile.write;
    desk.connection.client.profile.write = (async (changes: Parameters<typeof write>[0]) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return write(changes);
    }) as never;
    const dialog = await show(desk, 'author');
    const name = await within(dialog).findByLabelText('Name');
    fireEvent.change(name, { target: { value: '梅' } });
    fireEvent.blur(name);
    fireEvent.click(within(dialog).getAllByRole('radio').at(-1)!);
    await waitFor(() => expect(desk.profile.colour).not.toBe('#3b6ea5'));
    expect(desk.profile.name).toBe('梅');
  });

  it('stay open where Escape drops a text, or closes a question', async () => {
    const desk = new FakeDesk();
    desk.reports = [{ id: 'one.txt', kind: 'host-died', at: Date.now(), bytes: 2_000 }];
    let closed = 0;
    const dialog = await show(desk, 'author', () => {
      closed += 1;
    });
    const name = await within(dialog).findByLabelText<HTMLInputElement>('Name');
    name.focus();
    fireEvent.change(name, { target: { value: 'Dropped' } });
    fireEvent.keyDown(name, { key: 'Escape' });
    expect([closed, name.value, desk.profile.name]).toEqual([0, '', '']);
    fireEvent.click(within(dialog).getByRole('tab', { name: 'Reports' }));
    fireEvent.click(await within(dialog).findByRole('button', { name: /^Delete: / }));
    fireEvent.keyDown(await screen.findByRole('button', { name: 'Delete' }), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull());
    expect(closed).toBe(0);
    fireEvent.keyDown(within(dialog).getByRole('tab', { name: 'Reports' }), { key: 'Escape' });
    expect(closed).toBe(1);
  });

  it('tell where the data is, where cancelling came too late', async () => {
    const desk = new FakeDesk();
    const used = Promise.withResolvers<void>();
    desk.connection.client.folders.use = (async ({ path }: { path: string }) => {
      desk.home = path;
      await used.promise;
    }) as never;
    const dialog = within(await show(desk, 'folder'));
    fireEvent.click(await dialog.findByRole('button', { name: 'Choose another folder…' }));
    fireEvent.change(dialog.getByLabelText('Whole path of the new folder'), { target: { value: '/stick/other' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Continue' }));
    fireEvent.click(await dialog.findByRole('button', { name: 'Use that folder' }));
    fireEvent.click(await dialog.findByRole('button', { name: 'Cancel' }));
    used.resolve();
    await waitFor(() => expect(dialog.getByRole('status').textContent).toBe('The data folder is now /stick/other.'));
    expect(await dialog.findByText('/stick/other/drafts')).toBeDefined();
  });

  it('list reports, show one word for word, and delete it after a second word', async () => {
    const desk = new FakeDesk();
    desk.reports = [{ id: 'one.txt', kind: 'host-died', at: Date.now(), bytes: 2_000 }];
    const dialog = await show(desk, 'reports');
    fireEvent.click(await within(dialog).findByRole('button', { name: 'The process of a map ended by itself' }));
    const text = await within(dialog).findByRole('region', { name: 'The process of a map ended by itself' });
    await waitFor(() => expect(text.textContent).toBe('the words of one.txt'));
    expect(within(dialog).getByRole('link', { name: 'Write a mail' }).getAttribute('href')).toMatch(/^mailto:\?subject=.*the%20words%20of%20one\.txt$/);
    fireEvent.click(within(dialog).getByRole('button', { name: /^Delete: / }));
    expect(desk.reports).toHaveLength(1);
    fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
    await within(dialog).findByText('No reports');
    expect(desk.reports).toEqual([]);
  });
});

describe('what happened behind the windows', () => {
  it('is told once, and leads to the reports', async () => {
    const desk = new FakeDesk();
    const opened: (string | undefined)[] = [];
    const door: SettingsDoor = { open: (section) => void opened.push(section), close: () => undefined };
    render(
      <DeskWindow desk={desk}>
        <SettingsDoorProvider value={door}>
          <DeskNotices />
          <Name />
        </SettingsDoorProvider>
      </DeskWindow>,
    );
    await screen.findByText('signed');
    desk.notices = [
      { type: 'report', report: { id: 'one.txt', kind: 'window-error', at: 0, bytes: 1 } },
      { type: 'set-aside', name: 'settings.json' },
    ];
    act(() => desk.tell({ type: 'notice' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Look at it' }));
    expect(opened).toEqual(['reports']);
    expect(await screen.findByText(/^settings\.json could not be read/)).toBeTruthy();
    expect(desk.notices).toEqual([]);
  });
});

/** There once the desk has answered. */
function Name() {
  return useDesk().profile ? <i>signed</i> : null;
}
