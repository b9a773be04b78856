import { browser } from 'wxt/browser';
import * as z from 'zod';
import { askInPage, type PageOrder } from '../api/ask-in-page.ts';
import type { Reply } from '../api/read-object.ts';

z.config({ jitless: true });

/** What a page may answer. Its process is not trusted. */
const replySchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('answer'),
    status: z.number().int(),
    text: z.string(),
    retryAfter: z.string().max(200).optional(),
  }),
  z.strictObject({ type: z.literal('none'), trouble: z.enum(['no-answer', 'signed-out', 'too-large', 'outside']) }),
  z.strictObject({ type: z.literal('moved') }),
]);

/**
 * Sends one GET as a tab's page.
 * @throws Error when the browser does not let us into the page, or the page went meanwhile
 */
export async function askPage(tabId: number, order: PageOrder): Promise<Reply | { type: 'moved' }> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func: askInPage, args: [order] });
  return replySchema.parse(frame?.result);
}
