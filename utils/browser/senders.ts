import type { Messages } from './messages.ts';

/** What our scripts in the pages of CRMs send. Every other message is for the extension's own pages alone. */
const fromPages: ReadonlySet<string> = new Set<keyof Messages>([
  'pageReady',
  'pageVerdict',
  'guideReady',
  'guideReport',
  'elementPicked',
  'signInReady',
  'signInReport',
]);

/**
 * Whether a message is answered. A page's process that was taken over can send what our panel sends; it is not answered.
 * @param url of the sender, by the browser's word
 * @param own the address at which the extension's own pages begin, `chrome-extension://…/`
 */
export function isAnswered(type: keyof Messages, url: string | undefined, own: string): boolean {
  return fromPages.has(type) || url?.startsWith(own) === true;
}
