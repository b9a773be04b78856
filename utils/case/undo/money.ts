import type { EventType } from '../events/index.ts';
import type { Entry, Undo, Undos } from './undo.ts';

type Money = Extract<EventType, `money-${string}`>;

/** Each entry of money stands for itself and is taken back by its number, whatever came after it. */
const byNumber: Undo<Entry<Exclude<Money, 'money-taken-back'>>> = {
  of: ({ seq }) => `money ${seq}`,
  back: ({ seq }) => ({ type: 'money-taken-back', number: seq }),
};

export const moneyUndos = {
  'money-day-chosen': byNumber,
  'money-lines-taken': byNumber,
  'money-line-set': byNumber,
  'money-line-removed': byNumber,
  'money-difference-settled': byNumber,
  'money-refund-asked': byNumber,
  'money-refund-promised': byNumber,
  'money-refund-received': byNumber,
  'money-refund-reminder': byNumber,
  'money-taken-back': {
    of: ({ number }, thingAt) => thingAt(number) ?? `money ${number}`,
    back: ({ seq }) => ({ type: 'money-taken-back', number: seq }),
  },
} satisfies Required<Pick<Undos, Money>>;
