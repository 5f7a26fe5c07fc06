import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Page } from '@playwright/test';
import type { Spot } from './map-window.ts';

const TYPES: Readonly<Record<string, string>> = { '.png': 'image/png' };

/** As a hand drops a file that it carried in from outside, at a place of the window. */
export async function dropFile(page: Page, at: Spot, path: string): Promise<void> {
  const file = { name: basename(path), type: TYPES[extname(path)] ?? 'text/plain', base64: readFileSync(path).toString('base64') };
  await page.evaluate(
    ({ base64, name, type, x, y }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], name, { type }));
      for (const event of ['dragover', 'drop'])
        document.elementFromPoint(x, y)?.dispatchEvent(new DragEvent(event, { bubbles: true, cancelable: true, dataTransfer, clientX: x, clientY: y }));
    },
    { ...file, ...at },
  );
}
