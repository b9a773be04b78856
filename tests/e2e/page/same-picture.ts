import type { Page } from '@playwright/test';

/** The share of pixels in which two PNG pictures differ, 0 to 1; 1 when their sizes differ. Any page of a browser decodes them. */
export function differing(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const paper = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          paper?.drawImage(bitmap, 0, 0);
          return paper?.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
      const left = new Uint32Array(a.data.buffer);
      const right = new Uint32Array(b.data.buffer);
      return left.reduce((count, pixel, at) => count + (pixel === right[at] ? 0 : 1), 0) / left.length;
    },
    [one.toString('base64'), other.toString('base64')],
  );
}

/** The upper part of a PNG picture, so many px high. */
export async function cut(page: Page, png: Buffer, height: number): Promise<Buffer> {
  const part = await page.evaluate(
    async ({ base64, height }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, height);
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      const cut = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
      return btoa(Array.from(cut, (byte) => String.fromCharCode(byte)).join(''));
    },
    { base64: png.toString('base64'), height },
  );
  return Buffer.from(part, 'base64');
}
