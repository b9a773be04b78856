import type { Order } from './orders.ts';

/** What became of one customer of a list. */
export const outcomes = ['terminated', 'waiting', 'already', 'not-found', 'several', 'refused', 'skipped'] as const;
export type CustomerOutcome = (typeof outcomes)[number];

/** Where one of these comes up, the list stops: something is not as the list says. */
const surprises: ReadonlySet<CustomerOutcome> = new Set(['already', 'not-found', 'several', 'refused']);

export function isSurprise(outcome: CustomerOutcome): boolean {
  return surprises.has(outcome);
}

/** How the customer was told. */
export const noticeWays = ['text', 'mail', 'phone', 'letter', 'other'] as const;
export type NoticeWay = (typeof noticeWays)[number];

/** What the person records of one customer. */
export interface CustomerResult {
  outcome: CustomerOutcome;
  operator: string;
  reason?: string;
  /** `2026-12-31`. */
  effective?: string;
  approval?: string;
  notice?: NoticeWay;
  /** What the CRM itself said. */
  words?: string;
  note?: string;
  /** Who saw that it is the right customer: the program, by number and name on the page, or the person alone. */
  compared: 'page' | 'person';
}

/** What must be said with an outcome, so that the record holds what the order asks for. */
export function missingIn(result: CustomerResult): ('operator' | 'reason' | 'effective' | 'words' | 'note')[] {
  const { outcome, operator, reason, effective, words, note } = result;
  const missing: ReturnType<typeof missingIn> = [];
  if (isBlank(operator)) missing.push('operator');
  if (outcome === 'terminated' || outcome === 'waiting') {
    if (isBlank(reason)) missing.push('reason');
    if (isBlank(effective)) missing.push('effective');
  }
  if (outcome === 'refused' && isBlank(words)) missing.push('words');
  if (outcome === 'skipped' && isBlank(note)) missing.push('note');
  return missing;
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

/** A result as it stands in the log. */
export interface RecordedResult extends CustomerResult {
  /** ISO 8601, UTC. */
  at: string;
}

/** What the log tells of a list: each result that was recorded, and each that was taken back. */
export type ResultEvent = { list: string; row: number; at: string } & (
  | ({ type: 'customer-result' } & CustomerResult)
  | { type: 'customer-result-undone' | 'customer-result-put-back' }
);

/** The results of a list by row, oldest first; one that was taken back is gone until it is put back. */
export function resultsOf(events: readonly ResultEvent[], list: string): Map<number, RecordedResult[]> {
  const results = new Map<number, RecordedResult[]>();
  const away = new Map<number, RecordedResult[]>();
  for (const event of events) {
    if (event.list !== list) continue;
    switch (event.type) {
      case 'customer-result': {
        const { type: _, list: __, row, ...result } = event;
        results.set(row, [...(results.get(row) ?? []), result]);
        break;
      }
      case 'customer-result-undone':
        moveLast(results, away, event.row);
        break;
      case 'customer-result-put-back':
        moveLast(away, results, event.row);
        break;
      default:
        event satisfies never;
    }
  }
  return results;
}

function moveLast(from: Map<number, RecordedResult[]>, to: Map<number, RecordedResult[]>, row: number): void {
  const all = from.get(row) ?? [];
  from.set(row, all.slice(0, -1));
  to.set(row, [...(to.get(row) ?? []), ...all.slice(-1)]);
}

/** How far a list has come. */
export interface ListProgress {
  all: number;
  open: number;
  by: Record<CustomerOutcome, number>;
}

export function progressOf(
  orders: readonly Order[],
  results: ReadonlyMap<number, readonly RecordedResult[]>,
): ListProgress {
  const progress: ListProgress = {
    all: orders.length,
    open: 0,
    by: { terminated: 0, waiting: 0, already: 0, 'not-found': 0, several: 0, refused: 0, skipped: 0 },
  };
  for (const { row } of orders) {
    const last = results.get(row)?.at(-1);
    if (last) progress.by[last.outcome]++;
    else progress.open++;
  }
  return progress;
}

/** The next order without a result after this row; from the top when there is none below. Undefined when all have one. */
export function nextOpen(
  orders: readonly Order[],
  results: ReadonlyMap<number, readonly RecordedResult[]>,
  after: number,
): Order | undefined {
  const open = orders.filter(({ row }) => (results.get(row)?.length ?? 0) === 0);
  return open.find(({ row }) => row > after) ?? open[0];
}
