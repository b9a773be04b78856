import type { Text } from '../../text.ts';
import { languages } from '../../text.ts';
import { dayText } from '../dates/day-text.ts';
import { amountText, minorOf } from '../money/amount.ts';
import { askWayNames, differenceNames, lineKindNames, refundWayNames } from '../money/names.ts';
import type { EventTexts } from './event-texts.ts';
import { same, say } from './say.ts';

const amount = ({ amount, currency }: { amount: string; currency: string }): Text => {
  const [en = '', zh = ''] = languages.map((language) => amountText(minorOf(amount, currency), currency, language));
  return { en, 'zh-CN': zh };
};

export const moneyTexts = {
  'money-day-chosen': ({ day }) =>
    day === ''
      ? { en: 'The planned cancellation date was cleared.', 'zh-CN': '已清除计划退订日期。' }
      : say({ en: 'Cancelling is planned for {day}.', 'zh-CN': '计划于{day}退订。' }, { day: dayText(day) }),
  'money-lines-taken': ({ lines }) =>
    say(
      { en: 'Lines of the last bill entered: {count}.', 'zh-CN': '已录入最后一张账单：{count} 行。' },
      { count: same(String(lines.length)) },
    ),
  'money-line-set': ({ text, kind, amount }) =>
    say(
      {
        en: 'Line of the last bill: {text} ({kind}), {amount}.',
        'zh-CN': '最后一张账单的一行：{text}（{kind}），{amount}。',
      },
      { text: same(text), kind: lineKindNames[kind], amount: same(amount) },
    ),
  'money-line-removed': () => ({ en: 'A line of the last bill was removed.', 'zh-CN': '已删除最后一张账单的一行。' }),
  'money-difference-settled': ({ amount, reason, note }) =>
    say(
      {
        en: 'Difference on the last bill, {amount}, explained: {reason}. {note}',
        'zh-CN': '最后一张账单的差额 {amount} 已说明：{reason}。{note}',
      },
      { amount: same(amount), reason: differenceNames[reason], note: same(note) },
    ),
  'money-refund-asked': (event) =>
    say(
      { en: 'Refund of {amount} asked for on {day}: {way}.', 'zh-CN': '{day}提出退款 {amount}，方式：{way}。' },
      { amount: amount(event), day: dayText(event.day), way: askWayNames[event.way] },
    ),
  'money-refund-promised': (event) =>
    say(
      { en: 'Refund of {amount} promised on {day}.', 'zh-CN': '{day}供应商答应退款 {amount}。' },
      { amount: amount(event), day: dayText(event.day) },
    ),
  'money-refund-received': (event) =>
    say(
      { en: 'Refund of {amount} received on {day}: {way}.', 'zh-CN': '{day}收到退款 {amount}，方式：{way}。' },
      { amount: amount(event), day: dayText(event.day), way: refundWayNames[event.way] },
    ),
  'money-refund-reminder': ({ day }) =>
    day === ''
      ? { en: 'The refund reminder was cleared.', 'zh-CN': '已清除退款提醒。' }
      : say(
          {
            en: 'If the refund hasn’t arrived by {day}, it will be asked for again.',
            'zh-CN': '如{day}仍未到账，将再次催款。',
          },
          { day: dayText(day) },
        ),
  'money-taken-back': ({ number }) =>
    say(
      { en: 'Entry {number} of this log was undone.', 'zh-CN': '已撤销本记录第 {number} 条。' },
      { number: same(String(number)) },
    ),
} satisfies Partial<EventTexts>;
