import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { TextField } from '../../../../renderer/ui/text-field.tsx';
import { pretendMedia } from '../../../kit/pretend-media.ts';

beforeAll(pretendMedia);
afterEach(cleanup);

function show(value: string) {
  const onSave = vi.fn();
  const element = (saved: string) => (
    <MantineProvider>
      <TextField label="Title" value={saved} onSave={onSave} />
    </MantineProvider>
  );
  const { rerender, unmount } = render(element(value));
  const field = screen.getByLabelText<HTMLInputElement>('Title');
  return { field, onSave, say: (saved: string) => rerender(element(saved)), unmount };
}

describe('a text that saves itself', () => {
  it('saves on leaving, once, without the blanks around it', () => {
    const { field, onSave } = show('Old');
    field.focus();
    fireEvent.change(field, { target: { value: '  New ' } });
    fireEvent.blur(field);
    expect(onSave.mock.calls).toEqual([['New']]);
  });

  it('saves on Enter and does not save what did not change', () => {
    const { field, onSave } = show('Old');
    field.focus();
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onSave).not.toHaveBeenCalled();
    field.focus();
    fireEvent.change(field, { target: { value: 'New' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onSave).toHaveBeenCalledWith('New');
  });

  it('drops the text on Escape', () => {
    const { field, onSave } = show('Old');
    field.focus();
    fireEvent.change(field, { target: { value: 'New' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(onSave).not.toHaveBeenCalled();
    expect(field.value).toBe('Old');
  });

  it('leaves Enter and Escape to an input method that composes', () => {
    const { field, onSave } = show('');
    field.focus();
    fireEvent.change(field, { target: { value: 'lǚchéng' } });
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true, keyCode: 229 });
    fireEvent.keyDown(field, { key: 'Escape', isComposing: true, keyCode: 229 });
    expect(onSave).not.toHaveBeenCalled();
    expect(field.value).toBe('lǚchéng');
  });

  it('shows what somebody else writes unless this person has begun to change it', () => {
    const { field, say } = show('Old');
    say('Theirs');
    expect(field.value).toBe('Theirs');
    field.focus();
    fireEvent.change(field, { target: { value: 'Mine' } });
    say('Theirs again');
    expect(field.value).toBe('Mine');
  });

  it('keeps what stands in it when it goes with what is shown, once', () => {
    const { field, onSave, unmount } = show('Old');
    field.focus();
    fireEvent.change(field, { target: { value: 'New' } });
    unmount();
    expect(onSave.mock.calls).toEqual([['New']]);
  });

  it('keeps nothing when it goes after Escape, or was left before', () => {
    const { field, onSave, unmount } = show('Old');
    field.focus();
    fireEvent.change(field, { target: { value: 'Dropped' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    fireEvent.change(field, { target: { value: 'New' } });
    fireEvent.blur(field);
    unmount();
    expect(onSave.mock.calls).toEqual([['New']]);
  });
});
