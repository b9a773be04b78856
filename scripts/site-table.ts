import { sites } from '../sites/index.ts';
import type { Site } from '../sites/schema.ts';
import type { Language, Text } from '../utils/text.ts';

const begin = '<!-- sites: npm run docs -->';
const end = '<!-- /sites -->';

const heading: Record<'kind' | 'sites', Text> = {
  kind: { en: 'How it is left', 'zh-CN': '退出方式' },
  sites: { en: 'CRMs', 'zh-CN': 'CRM' },
};

/** The ways in which vendors let people go, quickest first. */
const kinds: Record<Site['cancel']['kind'], Text> = {
  'self-service-now': { en: 'Self-service, at once', 'zh-CN': '自助，立即生效' },
  'self-service-at-term-end': { en: 'Self-service, at the end of the paid period', 'zh-CN': '自助，付费期满生效' },
  'turn-off-renewal': { en: 'By turning off renewal', 'zh-CN': '关闭自动续订' },
  'request-form': { en: 'By a request to the vendor', 'zh-CN': '向供应商提交申请' },
  'written-notice': {
    en: 'By written notice, also where no way is documented',
    'zh-CN': '书面通知（包括没有公开退出方式的）',
  },
  'partner-or-phone': { en: 'Through a partner, or by telephone', 'zh-CN': '通过合作伙伴或电话' },
};

/** The README of each language. */
export const readmes: Record<Language, string> = { en: 'README.md', 'zh-CN': 'README.zh-CN.md' };

/**
 * A README with the CRMs that the program knows between its two marks, by how they are left: bold where a guide leads to the last
 * button, italic where only third parties say how.
 * @throws Error when the page has no such marks.
 */
export function withSiteTable(page: string, language: Language): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no ${begin} … ${end}`);
  return `${page.slice(0, from)}${begin}\n\n${siteTable(language)}\n\n${page.slice(to)}`;
}

function siteTable(language: Language): string {
  const rows = Object.entries(kinds).flatMap(([kind, said]) => {
    const names = sites.filter(({ cancel }) => cancel.kind === kind).map((site) => nameOf(site, language));
    return names.length > 0 ? [`| ${said[language]} | ${names.join(' · ')} |`] : [];
  });
  return [`| ${heading.kind[language]} | ${heading.sites[language]} |`, '| --- | --- |', ...rows].join('\n');
}

function nameOf({ name, cancel, sources }: Site, language: Language): string {
  const hearsay = sources[cancel.from]?.grade === 'C' ? '_' : '';
  const guided = cancel.guide === undefined ? '' : '**';
  return `${hearsay}${guided}${name[language]}${guided}${hearsay}`;
}
