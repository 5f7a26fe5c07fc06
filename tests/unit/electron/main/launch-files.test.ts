import { EventEmitter } from 'node:events';
import { join, resolve, sep } from 'node:path';
import type { App } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { collectLaunchFiles, filesIn } from '../../../../electron/main/launch-files.ts';

const folder = resolve(sep, 'maps');

describe('the files of a command line', () => {
  it('are those with the ending, from the folder of the start; switches and the program are none', () => {
    const other = join(folder, 'other', 'B.CXMAP');
    expect(filesIn(['--lang=en', 'out/main/main.js', 'a.cxmap', other, '--file=c.cxmap', 'notes.txt'], folder)).toEqual([join(folder, 'a.cxmap'), other]);
  });
});

describe('files that the system asks for', () => {
  const ask = (app: EventEmitter, path: string) => {
    const preventDefault = vi.fn();
    app.emit('open-file', { preventDefault }, path);
    expect(preventDefault).toHaveBeenCalledOnce();
  };
  const collect = (args: readonly string[]) => {
    const app = new EventEmitter();
    return { app, launch: collectLaunchFiles(app as App, args, folder) };
  };

  it('wait until the program is ready, each once, and then go through at once', () => {
    const { app, launch } = collect(['a.cxmap']);
    ask(app, join(folder, 'b.cxmap'));
    ask(app, join(folder, 'a.cxmap'));
    const open = vi.fn();
    expect(launch.startOpening(open)).toBe(true);
    expect(open.mock.calls).toEqual([[[join(folder, 'a.cxmap'), join(folder, 'b.cxmap')]]]);
    ask(app, join(folder, 'c.cxmap'));
    expect(open).toHaveBeenLastCalledWith([join(folder, 'c.cxmap')]);
  });

  it('are none at an ordinary start', () => {
    const { launch } = collect(['--inspect']);
    const open = vi.fn();
    expect(launch.startOpening(open)).toBe(false);
    expect(open).not.toHaveBeenCalled();
  });
});
