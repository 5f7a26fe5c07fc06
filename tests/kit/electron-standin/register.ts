import { registerHooks } from 'node:module';

/* `node --import register.ts MAIN`: MAIN and everything that it loads finds the stand-in under the name `electron`. */

const STANDIN = new URL('./electron.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const wanted = specifier === 'electron' || specifier === 'electron/main';
    // Also for `require`, by which Playwright looks the module up: it takes no address by itself.
    return wanted ? { url: STANDIN, format: 'module-typescript', shortCircuit: true } : next(specifier, context);
  },
});
