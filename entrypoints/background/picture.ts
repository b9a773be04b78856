import { browser } from 'wxt/browser';
import { picturePlanSchema, tileSchema } from '../../utils/browser/picture-input.ts';
import { Stitcher } from '../../utils/evidence/stitch.ts';
import type { Box, Motif, PicturePlan } from '../../utils/page/picture/plan.ts';
import { putScript } from './registration.ts';
import { shoot } from './shots.ts';

/** A picture of a page: its pieces from the top, how it was put together, and what is not in it. */
export interface Picture {
  pieces: Blob[];
  /** Where only a box of the page scrolls: the whole window around it, once. */
  window?: Blob;
  plan: PicturePlan;
  /** Where each shot lies, in CSS px from the top of the picture. */
  tops: number[];
}

export interface PictureOrder {
  tabId: number;
  motif: Motif;
  /** Told before each shot how many are taken. */
  progress(done: number, all: number): Promise<unknown>;
  signal: AbortSignal;
}

/**
 * Takes a picture of a tab, shot by shot; the page is as it was afterwards, whatever happens.
 * @throws NoPicture when the browser allows none; the signal's reason when it is stopped
 */
export async function takePicture({ tabId, motif, progress, signal }: PictureOrder): Promise<Picture> {
  await putScript(tabId, 'picture.js');
  try {
    const plan = picturePlanSchema.parse(await inPage(tabId, 'begin', motif));
    const tops: number[] = [];
    let stitcher: Stitcher | undefined;
    let window: Stitcher | undefined;
    for (let tile = 0; tile < plan.tiles; tile += 1) {
      signal.throwIfAborted();
      await progress(tile, plan.tiles);
      const { from, x, y, secrets } = tileSchema.parse(await inPage(tabId, 'show', tile));
      const picture = await createImageBitmap(await shoot(tabId));
      // Zoom and dense screens make more than one px of one.
      const scale = picture.width / plan.view.width;
      stitcher ??= new Stitcher(plan.width * scale, plan.height * scale);
      const shot = { picture, secrets: secrets.map((box) => inPx(box, scale)) };
      stitcher.draw({ ...shot, from: inPx(from, scale), x: Math.round(x * scale), y: Math.round(y * scale) });
      if (plan.of === 'column' && !window) {
        const { width, height } = picture;
        window = new Stitcher(width, height);
        window.draw({ ...shot, from: { x: 0, y: 0, width, height }, x: 0, y: 0 });
      }
      picture.close();
      tops.push(y);
    }
    signal.throwIfAborted();
    const [around] = (await window?.finish()) ?? [];
    return { pieces: (await stitcher?.finish()) ?? [], ...(around && { window: around }), plan, tops };
  } finally {
    await inPage(tabId, 'end').catch(() => undefined);
  }
}

function inPx({ x, y, width, height }: Box, scale: number): Box {
  const left = Math.round(x * scale);
  const top = Math.round(y * scale);
  return {
    x: left,
    y: top,
    width: Math.round((x + width) * scale) - left,
    height: Math.round((y + height) * scale) - top,
  };
}

async function inPage(tabId: number, what: 'begin' | 'show' | 'end', argument?: Motif | number): Promise<unknown> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId },
    func: (what: 'begin' | 'show' | 'end', argument) => {
      const picture = globalThis.cleanExitPicture as Record<typeof what, (argument?: unknown) => unknown> | undefined;
      return picture?.[what](argument);
    },
    args: [what, argument ?? null],
  });
  return answer?.result;
}
