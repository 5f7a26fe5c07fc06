import { describe, expect, it } from 'vitest';
import { detectFormat } from '../../../../shared/interchange/index.ts';
import { dataFiles, readData } from './test-data.ts';

describe('detectFormat', () => {
  it.each(dataFiles('mermaid', '.mmd').filter((file) => file !== '073.mmd'))('knows %s by its content', (file) => {
    expect(detectFormat('unknown.txt', readData(`mermaid/${file}`))).toBe('mermaid');
  });

  it.each(dataFiles('ojf', '.ojf'))('knows %s by its content', (file) => {
    expect(detectFormat('unknown', readData(`ojf/${file}`))).toBe('ojf');
  });

  it.each([
    ['a.json', '{"format": "cxmap-json", "version": 1}', 'json'],
    ['a.ojf', '{"format": "cxmap-json", "version": 1}', 'json'],
    ['a.json', '\uFEFF{"nodes": [], "stages": []}', 'ojf'],
    ['a.MMD', 'title x\njourney', 'mermaid'],
    ['a.ojf', 'not json', 'ojf'],
    ['a.json', '{}', 'json'],
    ['a.txt', 'hello', null],
    ['journey', 'journeyman', null],
    ['a', '', null],
  ])('%s with %j is %s', (name, text, format) => {
    expect(detectFormat(name, text)).toBe(format);
  });
});
