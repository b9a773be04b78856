import { waiting } from './waiting.js';

/** What the server says about how the pages look: `language`, `pace`, `practice`, `classNames`, `signIn`, and the practice's own. */
export const settings = await waiting(load());

async function load() {
  return (await fetch(new URL('../../settings.json', import.meta.url))).json();
}
