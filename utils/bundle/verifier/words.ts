import type { Text } from '../../text.ts';
import type { Result } from '../verify-report.ts';

/** What stands on the page that checks a bundle by itself. */
export const words = {
  title: { en: 'Check a bundle', 'zh-CN': '核验凭证包' },
  what: {
    en: 'Choose the zip that this page came in, or drop it here. It is read on this computer; nothing is sent anywhere, and this page can reach no network.',
    'zh-CN':
      '请选择本页面所在的 zip 文件，或把它拖到这里。文件只在本机读取，不会发送到任何地方，本页面也无法访问网络。',
  },
  caution: {
    en: 'Anyone who could change the bundle could have changed this page too. If it matters, check with the commands in VERIFY.txt, or with this page from a bundle that you trust.',
    'zh-CN':
      '能改动凭证包的人，也可能改动本页面。如果事关重大，请使用 VERIFY.txt 中的命令，或使用来自可信凭证包的本页面来核验。',
  },
  choose: { en: 'The bundle’s zip', 'zh-CN': '凭证包 zip' },
  reading: { en: 'Reading {name}: {share} %', 'zh-CN': '正在读取 {name}：{share}%' },
  stop: { en: 'Stop', 'zh-CN': '停止' },
  failed: {
    en: '{name} couldn’t be read: {reason}. It was not changed. Save it again on this computer, then choose it again.',
    'zh-CN': '无法读取 {name}：{reason}。文件没有被改动，请重新保存到本机后再选择。',
  },
  about: { en: 'What it says about itself', 'zh-CN': '凭证包中写明的信息' },
  subject: { en: 'What', 'zh-CN': '内容' },
  written: { en: 'Written', 'zh-CN': '生成时间' },
  organisation: { en: 'Organisation', 'zh-CN': '单位' },
  key: { en: 'Key, SHA-256', 'zh-CN': '密钥 SHA-256' },
} satisfies Record<string, Text>;

export const resultWords: Record<Result, Text> = {
  holds: { en: 'holds', 'zh-CN': '通过' },
  fails: { en: 'does not hold', 'zh-CN': '未通过' },
  unknown: { en: 'can’t tell', 'zh-CN': '无法判断' },
};
