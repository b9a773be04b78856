import * as z from 'zod';
import type { PicturePlan, Tile } from '../page/picture/plan.ts';
import { longestPage } from '../page/picture/sitting.ts';

z.config({ jitless: true });

const length = z.number().min(0).max(longestPage);
const place = z.number().min(-1_000_000).max(1_000_000);
const box = z.strictObject({ x: place, y: place, width: length, height: length });

/** What a page says of the picture to be taken of it. Its process is not trusted: sizes are limited, unknown keys refused. */
export const picturePlanSchema: z.ZodType<PicturePlan> = z.strictObject({
  view: z.strictObject({ width: length.min(1), height: length.min(1) }),
  width: length.min(1),
  height: length.min(1),
  tiles: z.number().int().min(1).max(1_000),
  leftOut: z.number().min(0),
  of: z.enum(['window', 'page', 'column', 'element']),
});

/** What a page says of one shot. */
export const tileSchema: z.ZodType<Tile> = z.strictObject({
  from: box,
  x: length,
  y: length,
  secrets: z.array(box).max(1_000),
});
