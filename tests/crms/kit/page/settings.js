/** What the server says about how the pages look: `language`, `pace`, `practice`, `classNames`, `signIn`, and the practice's own. */
export const settings = await (await fetch(new URL('../../settings.json', import.meta.url))).json();
