import { fill, type Language, type Text } from '../utils/text.ts';
import type { Grade, Site } from './schema.ts';

const gradeWords: Record<Grade, Text> = {
  A: { en: 'From the vendor: {note} ({seen})', 'zh-CN': '来自供应商：{note}（{seen}）' },
  B: { en: 'Seen in other people’s code: {note} ({seen})', 'zh-CN': '见于他人代码：{note}（{seen}）' },
  C: { en: 'A third party says so, unconfirmed: {note} ({seen})', 'zh-CN': '第三方说法，未经证实：{note}（{seen}）' },
  D: { en: 'Unverified: {note}', 'zh-CN': '未经核实：{note}' },
};

/** Says in words where a fact of a site comes from and how far it can be trusted. */
export function sourceWords(site: Site, from: string): Text {
  const source = site.sources[from];
  const grade = source?.grade ?? 'D';
  const words = (language: Language) =>
    fill(gradeWords[grade], language, { note: source?.note[language] ?? from, seen: source?.seen ?? '' });
  return { en: words('en'), 'zh-CN': words('zh-CN') };
}
