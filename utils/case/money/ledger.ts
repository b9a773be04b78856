import type { z } from 'zod';
import type { Day } from '../dates/days.ts';
import type { LoggedEvent } from '../events/index.ts';
import type { billLine } from '../events/money.ts';
import { lettersOf } from '../letters/letters.ts';

export type MoneyEvent = Extract<LoggedEvent, { type: `money-${string}` }>;
type Of<Type extends MoneyEvent['type']> = Extract<MoneyEvent, { type: Type }>;

export type BillLine = z.infer<typeof billLine>;

/** What the person said of money: a view of the log. */
export interface Ledger {
  /** The day on which it is to be cancelled. */
  day?: Day;
  /** The vendor's last bill, in the order in which its lines were written. */
  lines: readonly BillLine[];
  settled: ReadonlyMap<string, Of<'money-difference-settled'>>;
  refund: {
    /** The first day on which a letter that claims it was sent. */
    claimed?: Day | undefined;
    asked?: Of<'money-refund-asked'>;
    promised?: Of<'money-refund-promised'>;
    received: readonly Of<'money-refund-received'>[];
    /** When to ask again. */
    reminder?: Day;
  };
}

/** Folds the log; what was taken back does not count. */
export function ledgerOf(events: readonly LoggedEvent[]): Ledger {
  const lines = new Map<string, BillLine>();
  const settled = new Map<string, Of<'money-difference-settled'>>();
  const refund: { -readonly [K in keyof Ledger['refund']]: Ledger['refund'][K] } = {
    claimed: claimedOn(events),
    received: [],
  };
  let day: Day | undefined;
  for (const event of standing(events)) {
    switch (event.type) {
      case 'money-day-chosen':
        day = event.day || undefined;
        break;
      case 'money-lines-taken':
        for (const line of event.lines) lines.set(line.line, line);
        break;
      case 'money-line-set':
        lines.set(event.line, { line: event.line, text: event.text, kind: event.kind, amount: event.amount });
        break;
      case 'money-line-removed':
        lines.delete(event.line);
        break;
      case 'money-difference-settled':
        settled.set(event.difference, event);
        break;
      case 'money-refund-asked':
        refund.asked = event;
        break;
      case 'money-refund-promised':
        refund.promised = event;
        break;
      case 'money-refund-received':
        refund.received = [...refund.received, event];
        break;
      case 'money-refund-reminder':
        refund.reminder = event.day || undefined;
        break;
      case 'money-taken-back':
        break;
      default:
        event satisfies never;
    }
  }
  return { day, lines: [...lines.values()], settled, refund };
}

function claimedOn(events: readonly LoggedEvent[]): Day | undefined {
  return lettersOf(events)
    .flatMap(({ kind, removed, sent }) => (kind === 'refund' && !removed && sent ? sent.day : []))
    .toSorted()[0];
}

/** The events of money that nobody took back. */
function standing(events: readonly LoggedEvent[]): MoneyEvent[] {
  const back = new Set<number>();
  // From the newest on: a taking back that was itself taken back counts for nothing.
  return events
    .filter((event): event is MoneyEvent => event.type.startsWith('money-'))
    .toReversed()
    .filter((event) => {
      if (back.has(event.seq)) return false;
      if (event.type === 'money-taken-back') back.add(event.number);
      return true;
    })
    .toReversed();
}
