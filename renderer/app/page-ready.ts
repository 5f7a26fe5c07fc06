/**
 * Resolves when the page and its styles are here. The first module runs before both, so that it can ask for things; what is drawn
 * without styles has the wrong size.
 */
export async function pageReady(page: Document): Promise<void> {
  if (page.readyState === 'loading') await new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
  await Promise.all([...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(styleReady));
}

/** A style that cannot be loaded is waited for no longer. */
function styleReady(link: HTMLLinkElement): Promise<unknown> {
  if (link.sheet !== null) return Promise.resolve();
  return new Promise((resolve) => {
    link.addEventListener('load', resolve, { once: true });
    link.addEventListener('error', resolve, { once: true });
  });
}
