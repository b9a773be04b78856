import { fill, type Language, sentences, type Text } from '../text.ts';
import { faultWords } from './fault-words.ts';
import { pointWords } from './point-words.ts';
import type { Point, VerifyReport } from './verify-report.ts';

const verdictWords: Record<VerifyReport['verdict'], Text> = {
  whole: {
    en: 'This bundle is whole: everything that can be checked holds. What no check can show is listed at the end.',
    'zh-CN': '凭证包完好：能检查的各项全部通过。无法检查的几点列在最后。',
  },
  changed: {
    en: 'This bundle is not as it was written. The points below say what differs.',
    'zh-CN': '凭证包与写入时不一致，具体见以下各项。',
  },
  'no-bundle': { en: 'This file cannot be checked as a bundle.', 'zh-CN': '无法将此文件作为凭证包检查。' },
};

/** What a point asked, what came out, and where. A fault's own sentence stands for or beside the point's. */
export function pointText(point: Point, language: Language): { title: string; answer: string; places: string[] } {
  const words = pointWords[point.id];
  const general = words[point.result][language];
  // A sentence with numbers says nothing when a fault came before the counting.
  const counted = Array.from(general.matchAll(/\{(\w+)\}/g)).every(([, name = '']) => name in point.values);
  const exact = point.fault && faultWords[point.fault][language];
  const whole = sentences(language, counted && general, exact);
  const answer = fill({ en: whole, 'zh-CN': whole }, language, readable(point.values));
  return { title: words.title[language], answer, places: point.places };
}

/** With times as people read them, to the minute: `2026-11-21 21:48 UTC`. */
function readable(values: Point['values']): Point['values'] {
  if (typeof values.at !== 'string') return values;
  return { ...values, at: values.at.replace(/^([\d-]{10})T(\d\d:\d\d)[\d:.]*Z$/, '$1 $2 UTC') };
}

/** The one sentence that stands above the points. */
export function verdictText(report: VerifyReport, language: Language): string {
  return verdictWords[report.verdict][language];
}
