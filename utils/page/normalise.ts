const cjk = '[\\u3040-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff]';
const besideCjk = new RegExp(`(?<=${cjk}) | (?=${cjk})`, 'g');
/** Soft hyphens and zero-width characters: places where a line may break, which nobody sees. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Most texts of most pages: nothing in them changes but capitals. */
const plain = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/**
 * A text as it is compared: NFKC, small letters, straight apostrophes and hyphens, single spaces. Beside Chinese, Japanese and Korean
 * characters white space goes, since Ant Design puts a space between the two characters of a button (`确 定`). Elsewhere it stays: a
 * page in English with one Chinese name on it is still read word by word.
 */
export function normalise(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(unseen, '')
    .replace(/\s+/g, ' ')
    .replace(besideCjk, '')
    .trim();
}

/** The name of a control as it is compared: without the arrows, dots and colons that decorate a button. */
export function normaliseName(name: string): string {
  return normalise(name).replace(/^[\s←→›»+✓·]+|[\s.:→›»…]+$/gu, '');
}
