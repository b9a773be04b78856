import { check, found } from '../check-type.ts';
import type { ExportSet } from '../export-sets.ts';
import type { Finding } from '../report.ts';
import { list } from './header.ts';

export const missingPart = check({
  id: 'missing-part',
  severity: 'error',
  text: {
    en: 'Parts of the export {name} are missing: {total} ({parts}).',
    'zh-CN': '导出 {name} 缺少 {total} 个分卷（{parts}）。',
  },
  todo: {
    en: 'Download these parts too, and check all of them together. Links to them may expire: look in the email or on the CRM’s export page.',
    'zh-CN': '请把这些分卷也下载下来，一起检查。下载链接可能过期，请查看邮件或 CRM 的导出页面。',
  },
});

/** A finding for each export of several files of which some are not there. */
export function missingPartFindings(sets: readonly ExportSet[]): Finding[] {
  return sets.flatMap(({ name, missing }) =>
    missing.length === 0 ? [] : found(missingPart, { name, total: missing.length, parts: list(missing) }),
  );
}
