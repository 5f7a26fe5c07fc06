import { expect, test } from 'vitest';
import { readWebArguments } from '../../../../electron/web/arguments.ts';
import { hasDisplay } from '../../../../electron/web/browser.ts';

test('file, port and whether a browser is opened', () => {
  expect(readWebArguments([])).toEqual({ file: null, port: undefined, openBrowser: true });
  expect(readWebArguments(['map.cxmap', '--port', '0', '--no-open'])).toEqual({ file: 'map.cxmap', port: 0, openBrowser: false });
});

test.each([[['--port', 'many']], [['--port', '70000']], [['--unknown']], [['one', 'two']]])('refuses %j', (args) => {
  expect(() => readWebArguments(args)).toThrow(TypeError);
});

test('a browser is opened only where one can show', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
  expect(hasDisplay('darwin', {})).toBe(true);
});
