/**
 * Resolves when the page, its styles and the usual faces are here. The first module runs before them, so that it can ask for things; what
 * is drawn without them has the wrong size.
 */
export async function pageReady(page: Document): Promise<void> {
  if (page.readyState === 'loading') await new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
  await Promise.all([...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(styleReady));
  await facesReady(page);
}

/** A style that cannot be loaded is waited for no longer. */
function styleReady(link: HTMLLinkElement): Promise<unknown> {
  if (link.sheet !== null) return Promise.resolve();
  return new Promise((resolve) => {
    link.addEventListener('load', resolve, { once: true });
    link.addEventListener('error', resolve, { once: true });
  });
}

/** The faces that nearly every text needs. The page preloads them. */
const FACES = ['400 13px Inter', '600 13px Inter'];

/** Milliseconds that a first text waits for its face; then it is shown in another one until that is here. */
const LONGEST_WAIT = 200;

/** After the styles that name them. */
async function facesReady(page: Document): Promise<void> {
  await Promise.race([
    Promise.all(FACES.map((face) => page.fonts.load(face))).catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT)),
  ]);
}
