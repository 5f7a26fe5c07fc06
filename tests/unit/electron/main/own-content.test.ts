import { EventEmitter } from 'node:events';
import { join, resolve } from 'node:path';
import type { App } from 'electron';
import { describe, expect, it } from 'vitest';
import { collectLaunchFiles, filesIn } from '../../../../electron/main/launch-files.ts';
import { isOwnContent } from '../../../../electron/main/own-content.ts';

describe('what a page may load', () => {
  it.each(['app://cxmap/', 'app://cxmap/f/0123456789abcdef', 'app://cxmap/assets/x.js', 'blob:app://cxmap/1-2', 'data:image/png;base64,AA=='])('%s', (url) => {
    expect(isOwnContent(url)).toBe(true);
  });

  it.each([
    'https://example.invalid/',
    'http://127.0.0.1:1/',
    'ws://example.invalid',
    'file:///secret',
    'app://other/',
    'app://cxmap.example.invalid/',
    'blob:https://x/1',
    'nonsense',
  ])('not %s', (url) => {
    expect(isOwnContent(url)).toBe(false);
  });
});

describe('files of a start', () => {
  it('are told from switches and from the program', () => {
    expect(filesIn(['main.js', '--flag=a.cxmap', '-x.cxmap', 'a.CXMAP', 'b.txt'], 'folder')).toEqual([resolve('folder', 'a.CXMAP')]);
  });

  it('that the system asks for early are opened once the program is ready, and later ones at once', () => {
    const app = new EventEmitter();
    const files = collectLaunchFiles(app as App, ['given.cxmap'], 'folder');
    const event = { preventDefault: () => undefined };
    app.emit('open-file', event, 'early.cxmap');
    app.emit('open-file', event, 'early.cxmap');
    const opened: string[][] = [];
    expect(files.startOpening((paths) => opened.push([...paths]))).toBe(true);
    app.emit('open-file', event, 'late.cxmap');
    expect(opened).toEqual([[join(resolve('folder'), 'given.cxmap'), 'early.cxmap'], ['late.cxmap']]);
  });
});
