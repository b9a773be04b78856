import type { Area } from './marks.ts';

/**
 * A picture with areas blacked out: drawn anew from its pixels, so that nothing of its bytes, of what was hidden, or of what a
 * camera wrote into it (place, time, device) is in the copy. Always a PNG.
 * @throws Error when the browser can't draw it: no picture, or larger than a canvas may be
 */
export async function redactPicture(picture: Blob, areas: readonly Area[]): Promise<Blob> {
  const pixels = await createImageBitmap(picture);
  try {
    const canvas = new OffscreenCanvas(pixels.width, pixels.height);
    const paper = canvas.getContext('2d');
    if (!paper) throw new Error('The browser gives no canvas of this size.');
    paper.drawImage(pixels, 0, 0);
    paper.fillStyle = '#000';
    for (const { x, y, width, height } of areas) {
      // Whole pixels, outwards: one that is covered by half would shine through.
      const [left, top] = [Math.floor(x), Math.floor(y)];
      paper.fillRect(left, top, Math.ceil(x + width) - left, Math.ceil(y + height) - top);
    }
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    pixels.close();
  }
}
