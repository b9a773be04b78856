/** Contracts are a few megabytes; a scan of one may have some more. */
export const mostBytes = 30 * 1024 ** 2;
export const mostPages = 300;
/** Characters of text, of a page and of all. */
export const mostText = 2_000_000;
/** After this a document is given up. */
export const longestSeconds = 60;
