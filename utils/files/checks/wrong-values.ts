import { check, found } from '../check-type.ts';
import type { Column } from '../column.ts';
import type { Finding } from '../report.ts';
import { comparable } from './header.ts';

export const notEmails = check({
  id: 'not-emails',
  severity: 'warning',
  text: {
    en: 'Most cells of an email column hold something else: {wrong} of the {looked} examined.',
    'zh-CN': '邮箱列中大部分内容不是邮箱：查看了 {looked} 个，其中 {wrong} 个不是。',
  },
  todo: {
    en: 'Check whether the cells have slipped into other columns. If so, export again.',
    'zh-CN': '请查看内容是否错列；如果是，请重新导出。',
  },
});

export const notPhones = check({
  id: 'not-phones',
  severity: 'warning',
  text: {
    en: 'Most cells of a phone column hold something else: {wrong} of the {looked} examined.',
    'zh-CN': '电话列中大部分内容不是电话：查看了 {looked} 个，其中 {wrong} 个不是。',
  },
  todo: {
    en: 'Check whether the cells have slipped into other columns. If so, export again.',
    'zh-CN': '请查看内容是否错列；如果是，请重新导出。',
  },
});

/** Whole names only: “Email status” and “Phone calls” hold something else by right. */
const emailName = /^((work |personal |primary )?e-?mail( address)?|(电子|工作)?(邮箱|邮件)(地址)?)$/;
const phoneName =
  /^((work |home |business |primary )?(phone|mobile|telephone|fax)( number)?|mobile phone( number)?|(联系|办公|公司)?电话(号码)?|手机(号|号码)?|传真(号码)?)$/;

const enough = 20;

/** Compares e-mail and phone columns with what stands in them. */
export function wrongValueFindings(columns: readonly Column[], names: readonly string[], path: string): Finding[] {
  return columns.flatMap((column, at) => {
    const name = comparable(names[at] ?? '');
    const { looked } = column;
    if (looked < enough) return [];
    const place = { path, column: names[at] };
    const of = emailName.test(name) ? notEmails : phoneName.test(name) ? notPhones : undefined;
    if (!of) return [];
    const wrong =
      of === notEmails ? looked - column.shaped('email') : column.shaped('words', 'email', 'date', 'url', 'yes-no');
    return wrong * 2 > looked ? [found(of, { wrong, looked }, place)] : [];
  });
}
