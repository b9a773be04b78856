import { check, found } from '../check-type.ts';
import type { Finding } from '../report.ts';
import type { Quoting } from '../requoter.ts';

export const unusualQuotes = check({
  id: 'unusual-quotes',
  severity: 'note',
  text: {
    en: 'Cells are quoted in an unusual way, like {example}. They were read that way, but other programs may split the columns wrongly.',
    'zh-CN': '单元格的引号写法比较少见，例如 {example}。这里已按这种写法读取，但其他系统可能会分错列。',
  },
  todo: {
    en: 'If the CRM offers another format, choose ordinary CSV. Otherwise tell the new system how quotation marks are written.',
    'zh-CN': '如果 CRM 可以选择格式，请选普通 CSV；否则导入其他系统时请说明引号的写法。',
  },
});

const examples: Record<Exclude<Quoting, 'standard'>, string> = {
  backslash: String.raw`"a \"b\" c"`,
  apostrophe: "'a, b'",
  blanks: 'a, "b, c"',
};

/** The finding about a table that is not quoted as RFC 4180 has it. */
export function quotingFindings(quoting: Quoting, path: string): Finding[] {
  return quoting === 'standard' ? [] : [found(unusualQuotes, { example: examples[quoting] }, { path })];
}
