import type { BundleMoney } from '../../bundle/report-money.ts';
import type { Text } from '../../text.ts';
import type { CaseView } from '../cases.ts';
import { termOf, valuesOf } from '../contract/contract.ts';
import { fieldNames } from '../contract/names.ts';
import { dayText } from '../dates/day-text.ts';
import type { Day } from '../dates/days.ts';
import { eventText } from '../event-text/index.ts';
import { minorOf } from './amount.ts';
import { billDay, billOf } from './bill.ts';
import type { Compared } from './compare-bill.ts';
import { guessText, lineText, moneyText } from './cost-text.ts';
import { curveOf } from './curve.ts';
import { costTermsOf } from './known-terms.ts';
import { type Ledger, ledgerOf } from './ledger.ts';
import { milestonesOf } from './milestones.ts';
import { assumedNames, differenceNames, milestoneNames } from './names.ts';
import { moneyTermText } from './term-text.ts';
import { type MoneyTerms, moneyTerms } from './terms.ts';

/** What a bundle tells of money; undefined where nothing is known of it. */
export function moneyRecord({ site, state }: CaseView, today: Day): BundleMoney | undefined {
  const ledger = ledgerOf(state.events);
  const values = valuesOf(state.contract);
  const terms = (Object.keys(moneyTerms) as (keyof MoneyTerms)[]).flatMap((field): [Text, Text][] => {
    const term = termOf(state.contract, field);
    return term ? [[fieldNames[field], moneyTermText(field, term.value as never, values.currency)]] : [];
  });
  const known = costTermsOf(site, values);
  const refund = state.events
    .filter(({ type }) => type.startsWith('money-refund-'))
    .map((event) => eventText(event, site));
  if (known.type === 'missing') {
    return terms.length > 0 || refund.length > 0 ? { terms, refund, assumed: [], days: [], bill: [] } : undefined;
  }
  const { currency } = known.terms;
  const curve = curveOf(known.terms, today);
  return {
    terms,
    refund,
    assumed: known.assumed.map((what) => assumedNames[what]),
    days: milestonesOf(known.terms, curve, ledger.day).map(({ cost, reasons }) => ({
      day: dayText(cost.day),
      why: joined(reasons.map((reason) => milestoneNames[reason])),
      ends: dayText(cost.end),
      cost: moneyText(cost.total, currency),
    })),
    bill: billRows(known.terms, values.seats, ledger, billDay(ledger, state, today)),
  };
}

function billRows(
  terms: Parameters<typeof billOf>[0],
  seats: number | undefined,
  ledger: Ledger,
  day: Day,
): BundleMoney['bill'] {
  if (ledger.lines.length === 0) return [];
  const { rows, settledOf } = billOf(terms, seats, ledger, day);
  const none: Text = { en: '–', 'zh-CN': '–' };
  return rows.map((row) => ({
    line: row.expected ? lineText(row.expected) : written(row.actual?.text ?? ''),
    expected: row.expected ? moneyText(row.expected.amount, terms.currency) : none,
    actual: row.actual ? moneyText(minorOf(row.actual.amount, terms.currency), terms.currency) : none,
    result: resultOf(row, settledOf(row)),
  }));
}

function resultOf({ apart, guesses }: Compared, settled: ReturnType<ReturnType<typeof billOf>['settledOf']>): Text {
  if (apart === 0n) return { en: 'Agrees', 'zh-CN': '相符' };
  if (settled) {
    const { en, 'zh-CN': zh } = differenceNames[settled.reason];
    return { en: `Explained: ${en}. ${settled.note}`, 'zh-CN': `已说明：${zh}。${settled.note}` };
  }
  const [first] = guesses;
  const open: Text = { en: 'Open.', 'zh-CN': '待说明。' };
  const guess = first ? guessText(first) : written('');
  return { en: `${open.en} ${guess.en}`, 'zh-CN': `${open['zh-CN']}${guess['zh-CN']}` };
}

function joined(texts: readonly Text[]): Text {
  return { en: texts.map(({ en }) => en).join(', '), 'zh-CN': texts.map((text) => text['zh-CN']).join('、') };
}

/** What a person or a vendor wrote is the same in every language. */
function written(words: string): Text {
  return { en: words, 'zh-CN': words };
}
