import * as z from 'zod';
import { stopReasons } from '../../page/guide-view.ts';
import { short } from './shapes.ts';

/** How a step of a guide ended. */
export const outcome = z.enum(['done', 'already', 'said-done', 'skipped']);
const stopReason = z.enum(stopReasons);

/** What happens while a guide leads. */
export const guideEvents = [
  z.strictObject({ type: z.literal('guide-started'), guide: short }),
  z.strictObject({ type: z.literal('guide-step'), guide: short, step: short, outcome }),
  z.strictObject({ type: z.literal('guide-stopped'), guide: short, step: short, reason: stopReason }),
  z.strictObject({ type: z.literal('last-button-pressed'), guide: short, step: short, url: short }),
  z.strictObject({ type: z.literal('guide-finished'), guide: short }),
] as const;
