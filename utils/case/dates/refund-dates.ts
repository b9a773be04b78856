import type { Language, Text } from '../../text.ts';
import { amountText } from '../money/amount.ts';
import { ledgerOf } from '../money/ledger.ts';
import { refundStateOf } from '../money/refund-state.ts';
import type { CaseDates } from './deadline.ts';
import type { DateFacts } from './facts.ts';

/** The day on which the person wants to ask for the refund again, for as long as it isn't in. */
export function refundDates({ state, today }: DateFacts): CaseDates {
  const ledger = ledgerOf(state.events);
  const day = ledger.refund.reminder;
  if (day === undefined) return { known: [], open: [] };
  const { status, awaited, received } = refundStateOf(ledger, today);
  const left = awaited ? awaited.amount - received : 0n;
  const computed: Text[] = [{ en: 'You set this day.', 'zh-CN': '这一天由你设定。' }];
  if (awaited && left > 0n) {
    const amount = (language: Language) => amountText(left, awaited.currency, language);
    computed.push({ en: `Still to come: ${amount('en')}.`, 'zh-CN': `尚未到账：${amount('zh-CN')}。` });
  }
  return {
    known: [
      {
        id: 'refund-reminder',
        day,
        kind: 'act',
        basis: { type: 'log' },
        title: { en: 'Ask for the refund again', 'zh-CN': '再次催问退款' },
        computed,
        ...(status === 'in' && { met: { en: 'The refund has arrived.', 'zh-CN': '退款已到账。' } }),
      },
    ],
    open: [],
  };
}
