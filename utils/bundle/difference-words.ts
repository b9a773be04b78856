import type { Language, Text } from '../text.ts';
import type { Differences } from './verify-report.ts';

const names: Record<keyof Differences, Text> = {
  damaged: { en: 'Files damaged or changed', 'zh-CN': '损坏或被改动的文件' },
  added: { en: 'Files added', 'zh-CN': '多出的文件' },
  missing: { en: 'Files removed', 'zh-CN': '缺少的文件' },
  contradicting: { en: 'Records that contradict each other', 'zh-CN': '相互矛盾的记录' },
  signature: { en: 'Signature', 'zh-CN': '签名' },
};

const signatures: Record<Differences['signature'], Text> = {
  'same-key': { en: 'by this case’s key', 'zh-CN': '由本案件的密钥签署' },
  'other-key': { en: 're-signed with another key', 'zh-CN': '已被另一把密钥重新签名' },
  broken: { en: 'missing, or doesn’t match the files', 'zh-CN': '缺失，或与文件不符' },
  unnamed: { en: 'matches; the case names no key', 'zh-CN': '相符；案件没有记载密钥' },
};

/** One line of the summary; `bad` where it speaks against the bundle. */
export interface DifferenceLine {
  id: keyof Differences;
  name: string;
  value: string;
  bad: boolean;
}

/** The summary in words: how many files differ and how, and whose signature it is. */
export function differenceLines(differences: Differences, language: Language): DifferenceLine[] {
  return (Object.keys(names) as (keyof Differences)[]).map((id) => {
    const is = differences[id];
    const name = names[id][language];
    if (typeof is === 'number') return { id, name, value: String(is), bad: is > 0 };
    return { id, name, value: signatures[is][language], bad: is === 'other-key' || is === 'broken' };
  });
}
