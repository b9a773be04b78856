const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/;

/**
 * A text as it is compared: NFKC, small letters, straight apostrophes, single spaces. In Chinese, Japanese and Korean all white space
 * goes, since Ant Design puts a space between the two characters of a button (`确 定`).
 */
export function normalise(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase().replace(/[’‘`]/g, "'");
  return cjk.test(folded) ? folded.replace(/\s+/g, '') : folded.replace(/\s+/g, ' ').trim();
}

/** The name of a control as it is compared: without the arrows, dots and colons that decorate a button. */
export function normaliseName(name: string): string {
  return normalise(name).replace(/^[\s←→›»+✓·]+|[\s.:→›»…]+$/gu, '');
}
