export const settings = JSON.parse(document.body.dataset.settings);

const delays = { slow: { page: 700, dialog: 500, message: 600 }, quick: { page: 20, dialog: 15, message: 20 } };

/** Waits as long as such a system takes for this part. */
export function pause(part) {
  return new Promise((resolve) => setTimeout(resolve, delays[settings.pace][part]));
}

/** The words of this language. */
export function say(zh, en) {
  return settings.language === 'en' ? en : zh;
}
