import { basename } from 'node:path';
import { build, type HtmlTagDescriptor, type Plugin, type Rolldown } from 'vite';

/** What nearly every text is drawn with; a browser would ask for it when the first text is laid out. */
const FACES = /inter-latin-(400|600)-normal-[^.]*\.woff2$/;

/**
 * Has each page preload what its first module imports while it runs, with what that needs. Vite preloads only what a page needs before
 * it runs; the rest would be asked for one round later. `pages`: by the page's file name, the endings of those modules' paths.
 */
export function preloadForPages(pages: Readonly<Record<string, readonly string[]>>): Plugin {
  return {
    name: 'preload-for-pages',
    transformIndexHtml: {
      order: 'post',
      handler(html, { chunk, bundle, filename }) {
        if (!chunk || !bundle) return html;
        const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
        const before = closureOf([chunk], chunks);
        const first = (pages[basename(filename)] ?? []).map((ending) => holderOf(ending, chunks));
        const later = [...closureOf(first, chunks)].filter((part) => !before.has(part));
        const styles = new Set([...later, ...before].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
        const named = Object.keys(bundle).filter((name) => FACES.test(name));
        return [...[...styles].filter((name) => !html.includes(name)).map(style), ...named.map(face), ...later.map(({ fileName }) => module(fileName))];
      },
    },
  };
}

function holderOf(ending: string, chunks: readonly Rolldown.OutputChunk[]): Rolldown.OutputChunk {
  const found = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(ending)));
  if (!found) throw new Error(`no module to preload ends with ${ending}`);
  return found;
}

/** Chunks and all that they import, each before what imports it: styles stand in the order in which Vite would add them. */
function closureOf(wanted: readonly Rolldown.OutputChunk[], chunks: readonly Rolldown.OutputChunk[]): Set<Rolldown.OutputChunk> {
  const found = new Set<Rolldown.OutputChunk>();
  const add = (part: Rolldown.OutputChunk): void => {
    if (found.has(part)) return;
    for (const name of part.imports) {
      const imported = chunks.find(({ fileName }) => fileName === name);
      if (imported) add(imported);
    }
    found.add(part);
  };
  for (const part of wanted) add(part);
  return found;
}

function module(fileName: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` }, injectTo: 'head' };
}

function style(fileName: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel: 'stylesheet', crossorigin: true, href: `/${fileName}` }, injectTo: 'head' };
}

function face(fileName: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: `/${fileName}` }, injectTo: 'head' };
}

/**
 * Puts a module, with all that it imports, into each page as a script that runs before anything is loaded. It must be small, and it must
 * not hold a `<`: the web host allows by their content whatever scripts the pages hold, and reads them as text.
 */
export function runInPages(module: string): Plugin {
  let script: Promise<string> | null = null;
  return {
    name: 'run-in-pages',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler() {
        script ??= bundled(module);
        const children = await script;
        if (children.includes('<')) throw new Error(`${module} holds a <, which a page's own script must not`);
        // Before the styles: a browser keeps a script back until those are here that stand before it.
        return [{ tag: 'script', children, injectTo: 'head-prepend' }];
      },
    },
  };
}

async function bundled(module: string): Promise<string> {
  const output = { format: 'iife' } as const;
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, target: 'es2023', rolldownOptions: { input: module, output } } });
  const [{ output: chunks }] = [built].flat() as [Rolldown.RolldownOutput];
  return chunks[0].code.trim();
}
