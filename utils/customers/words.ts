import type { Text } from '../text.ts';
import { fieldNames } from './fields.ts';
import type { RowProblem } from './orders.ts';
import type { CustomerOutcome, NoticeWay } from './results.ts';

export const outcomeNames: Record<CustomerOutcome, Text> = {
  terminated: { en: 'Terminated', 'zh-CN': '已解约' },
  waiting: { en: 'Waiting for approval', 'zh-CN': '等待审批' },
  already: { en: 'Was already terminated', 'zh-CN': '此前已解约' },
  'not-found': { en: 'Not found', 'zh-CN': '未找到' },
  several: { en: 'More than one match', 'zh-CN': '有多个符合' },
  refused: { en: 'Refused by the CRM', 'zh-CN': '系统拒绝' },
  skipped: { en: 'Skipped', 'zh-CN': '跳过' },
};

export const openName: Text = { en: 'Not done yet', 'zh-CN': '尚未处理' };

export const noticeNames: Record<NoticeWay, Text> = {
  text: { en: 'Text message', 'zh-CN': '短信' },
  mail: { en: 'Email', 'zh-CN': '邮件' },
  phone: { en: 'Telephone', 'zh-CN': '电话' },
  letter: { en: 'Letter', 'zh-CN': '信函' },
  other: { en: 'Some other way', 'zh-CN': '其他方式' },
};

/** Why a row can't be worked on, as a sentence without its row. */
export function problemText({ field, problem }: RowProblem): Text {
  const name = field && fieldNames[field];
  const about = (en: string, zh: string): Text => ({
    en: name ? `${name.en}: ${en}` : en,
    'zh-CN': name ? `${name['zh-CN']}：${zh}` : zh,
  });
  switch (problem.type) {
    case 'missing':
      return about('nothing stands there.', '为空。');
    case 'too-long':
      return about(`longer than ${problem.most} characters.`, `超过 ${problem.most} 个字符。`);
    case 'not-a-date':
      return about('no date. Write it as 2026-12-31.', '不是日期，请写成 2026-12-31。');
    case 'two-readings':
      return about('day and month can’t be told apart. Write it as 2026-12-31.', '无法分辨日和月，请写成 2026-12-31。');
    case 'lost-digits':
      return about(
        'a spreadsheet has rounded this number. Take it from the CRM again, as text.',
        '数字已被表格软件取整，请以文本格式重新从 CRM 取得。',
      );
    case 'unseen-characters':
      return about('it holds characters that nobody sees. Type it anew.', '含有看不见的字符，请重新输入。');
    case 'twice':
      return about(`the same as in row ${problem.firstRow}.`, `与第 ${problem.firstRow} 行相同。`);
    case 'damaged':
      return about(
        'the row is damaged: a quotation mark is not closed, or it has more cells than columns.',
        '此行已损坏：引号未闭合，或单元格多于列数。',
      );
    default:
      return problem satisfies never;
  }
}
