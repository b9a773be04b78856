const { lang, dataset } = document.documentElement;

/** What the server says about how the pages look. */
export const settings = { language: lang, pace: dataset.pace, wording: dataset.wording };
