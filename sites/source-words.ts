import { fill, type Language, type Text } from '../utils/text.ts';
import type { Grade, Site } from './schema.ts';

const gradeWords: Record<Grade, Text> = {
  A: { en: 'From the vendor: {note} ({seen})', 'zh-CN': '来自供应商：{note}（{seen}）' },
  B: { en: 'Seen in other people’s code: {note} ({seen})', 'zh-CN': '见于他人代码：{note}（{seen}）' },
  C: { en: 'A third party says so, unconfirmed: {note} ({seen})', 'zh-CN': '第三方说法，未经证实：{note}（{seen}）' },
  D: { en: 'Unverified: {note}', 'zh-CN': '未经核实：{note}' },
};

/** A vendor changes its pages and terms all the time; what is older than this, in years, is said to be old. */
const old = 3;
const oldWords: Text = {
  en: '{words}. More than {years} years old: it may have changed.',
  'zh-CN': '{words}。已有 {years} 年以上，可能已变。',
};

/** Where a fact comes from, and how far to trust it. */
type Source = Pick<Site['sources'][string], 'note' | 'grade' | 'seen'>;

/** Says in words where a fact of a site comes from: see {@link sourceText}. */
export function sourceWords(site: Site, from: string, now = new Date()): Text {
  const unnamed: Source = { note: { en: from, 'zh-CN': from }, grade: 'D', seen: '' };
  return sourceText(site.sources[from] ?? unnamed, now);
}

/** Says in words what a source is, how far it can be trusted, and that it is old if it is. */
export function sourceText({ note, grade, seen }: Source, now = new Date()): Text {
  const years = grade === 'D' ? 0 : yearsSince(seen, now);
  const words = (language: Language) => {
    const plain = fill(gradeWords[grade], language, { note: note[language], seen });
    return years < old ? plain : fill(oldWords, language, { words: plain, years });
  };
  return { en: words('en'), 'zh-CN': words('zh-CN') };
}

/** Whole years since `2019` or `2019-05`; of a year its end counts, so that nothing is called older than it may be. */
function yearsSince(seen: string, now: Date): number {
  const [year = 0, month = 12] = seen.split('-').map(Number);
  return Math.floor((now.getUTCFullYear() * 12 + now.getUTCMonth() + 1 - (year * 12 + month)) / 12);
}
