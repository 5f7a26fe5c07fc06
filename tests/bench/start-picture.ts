import type { Browser, Page } from '@playwright/test';

/** What draws the window; without it there is nothing but the first picture. */
const DRAWING_CODE = /\/assets\/(window|map)-[^/]*\.js$/;
const PICTURE = 'canvas[data-painted]';
/** Of 255: less than that is another rounding of the same edge. */
const SEEN = 64;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Shows a file's page without the code that draws it, so that only its first picture stands there, then the same page whole, and answers
 * how many of the picture's pixels are others (0–1).
 */
export async function differenceOfPicture(browser: Browser, address: string, viewport: { width: number; height: number }): Promise<number> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await context.newPage();
    await page.route(DRAWING_CODE, (route) => route.abort());
    await page.goto(address);
    const canvas = page.locator(PICTURE);
    await canvas.waitFor();
    const box = await canvas.boundingBox();
    if (!box) throw new Error('the picture has no place');
    const clip = { ...box, width: Math.min(box.width, viewport.width - box.x), height: Math.min(box.height, viewport.height - box.y) };
    const painted = await page.screenshot({ clip });
    await page.unroute(DRAWING_CODE);
    const mounted = await shotOfWhole(page, clip);
    return await difference(await context.newPage(), painted, mounted);
  } finally {
    await context.close();
  }
}

async function shotOfWhole(page: Page, clip: Box): Promise<Buffer> {
  await page.reload();
  await page.locator('.react-flow__node').first().waitFor();
  const minimap = page.locator('[data-minimap]');
  await minimap.waitFor();
  await minimap.evaluate((element) => element.style.setProperty('display', 'none'));
  await page.waitForTimeout(500);
  return page.screenshot({ clip });
}

async function difference(page: Page, ...shots: readonly [Buffer, Buffer]): Promise<number> {
  const urls = shots.map((shot) => `data:image/png;base64,${shot.toString('base64')}`);
  return page.evaluate(
    async ({ addresses, seen }) => {
      const pixels = await Promise.all(
        addresses.map(async (address) => {
          const image = new Image();
          image.src = address;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const g = canvas.getContext('2d');
          g?.drawImage(image, 0, 0);
          return g?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
        }),
      );
      const [one = new Uint8ClampedArray(), other = new Uint8ClampedArray()] = pixels;
      let others = 0;
      for (let at = 0; at < one.length; at += 4)
        if ([0, 1, 2].some((channel) => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)) > seen)) others += 1;
      return one.length === 0 || one.length !== other.length ? 1 : others / (one.length / 4);
    },
    { addresses: urls, seen: SEEN },
  );
}
