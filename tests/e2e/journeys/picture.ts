import type { Page } from '@playwright/test';

/** Size of a picture in pixels, and how many of them have exactly this colour, `[red, green, blue]` from 0 to 255. */
export function countColour(
  page: Page,
  png: Buffer,
  colour: readonly [number, number, number],
): Promise<{ width: number; height: number; pixels: number }> {
  return page.evaluate(
    async ({ base64, colour: [red, green, blue] }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const { width, height } = bitmap;
      const paper = new OffscreenCanvas(width, height).getContext('2d');
      if (!paper) throw new Error('No canvas here.');
      paper.drawImage(bitmap, 0, 0);
      const { data } = paper.getImageData(0, 0, width, height);
      let pixels = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) pixels += 1;
      }
      return { width, height, pixels };
    },
    { base64: png.toString('base64'), colour },
  );
}
