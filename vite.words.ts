import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { type SceneLocale, WORDS_OF_MAPS } from './shared/scene/scene-words.ts';

const PART = '.of-maps.js';

/** Gives a module (by the end of its path) only those words of a locale that stand on maps, where it imports the whole: a fifth of it. */
export function onlyWordsOfMaps(importer: string): Plugin {
  return {
    name: 'only-words-of-maps',
    enforce: 'pre',
    async resolveId(source, from) {
      if (!from?.endsWith(importer) || !source.endsWith('.json')) return null;
      const whole = await this.resolve(source, from, { skipSelf: true });
      return whole && whole.id + PART;
    },
    load(id) {
      if (!id.endsWith(PART)) return null;
      const whole = JSON.parse(readFileSync(id.slice(0, -PART.length), 'utf8')) as SceneLocale;
      const words = { ...Object.fromEntries(WORDS_OF_MAPS.map((key) => [key, whole[key]])), map: { scene: whole.map.scene } };
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(words))})`;
    },
  };
}
