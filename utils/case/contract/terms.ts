import * as z from 'zod';
import { moneyTerms } from '../money/terms.ts';

z.config({ jitless: true });

export const periodUnits = ['days', 'business-days', 'weeks', 'months', 'years'] as const;

/** A length of time as a contract says it. A month is a month of the calendar, never thirty days. */
const period = z.strictObject({ n: z.number().int().min(1).max(1_000), unit: z.enum(periodUnits) });
export type Period = z.infer<typeof period>;
export type PeriodUnit = Period['unit'];

export const termUnits = ['days', 'weeks', 'months', 'years'] as const;
/** How long a contract lasts: nobody agrees that in business days. */
const termLength = z.strictObject({ n: period.shape.n, unit: z.enum(termUnits) });
export type TermLength = z.infer<typeof termLength>;

const words = z.string().trim().min(1).max(500);
const clause = z.string().trim().min(1).max(2_000);
/** `2026-12-31`; written by hand or read from a document, so only what a contract can mean. */
const day = z.iso.date().refine(isContractDay);
/** More than this are no list of holidays. */
export const mostDays = 400;
const days = z.array(day).min(1).max(mostDays);
const timeZone = z.string().max(60).refine(isTimeZone, 'not a time zone of this browser');

/** What the person can tell of a contract: each field with the shape of its value. A field that is not set is not known. */
const termShapes = {
  /** The number or name by which the vendor knows the contract. */
  number: words,
  /** Who the contract is with, as it stands there. */
  vendorParty: words,
  /** The company that leaves, as it stands there. */
  ownParty: words,
  /** Where the company that leaves has its seat; some laws are for those of one region only. */
  ownSeat: z.enum(['cn', 'eu', 'uk', 'us', 'other']),
  /** First day of the first term. */
  start: day,
  term: termLength,
  /** Last day of the term that runs, or of any earlier one: that day is still paid for. */
  end: day,
  renewal: z.enum(['renews', 'ends']),
  /** How long each renewal lasts; like `term` where it isn't told. */
  renewalTerm: termLength,
  notice: period,
  /** To which days notice can end the contract. */
  endsOn: z.enum(['term-end', 'month-end', 'quarter-end', 'year-end', 'any-day']),
  /** From how long before the end notice may be given. */
  noticeEarliest: period,
  noticeForm: z.enum(['written', 'registered', 'e-mail', 'portal', 'form', 'any']),
  noticeTo: words,
  /** What must lie within the time: that the notice arrives, or that it is sent. */
  noticeCounted: z.enum(['arrival', 'sending']),
  /** Business days that the notice is on its way. */
  delivery: z.number().int().min(0).max(60),
  /** A notice of months to 30 June: by 30 March (`same-day`) or by 31 March (`last-day`). */
  monthEnd: z.enum(['same-day', 'last-day']),
  /** Where the day ends: an IANA name, `Asia/Shanghai`. */
  timeZone,
  /** Days of the week on which nobody works. */
  holidays: days,
  /** Saturdays and Sundays on which people work, as in China before long holidays. */
  workedWeekends: days,
  /** From the beginning of the term: until then cancelling brings all money back. */
  refundWithin: period,
  /** How long after the end the data can be fetched. */
  dataKept: period,
  /** How long after the end the account can be taken back, by the contract or by what the vendor answered. */
  reactivation: period,
  dataClause: clause,
  ...moneyTerms,
} as const;

export type Field = keyof typeof termShapes;
export type Terms = { [F in Field]?: z.infer<(typeof termShapes)[F]> };
export const fields = Object.keys(termShapes) as Field[];

/** One field with its value. */
export type Term<F extends Field = Field> = { [G in F]: { field: G; value: NonNullable<Terms[G]> } }[F];

const oneTerm = <F extends Field>(field: F) =>
  z.strictObject({ field: z.literal(field), value: termShapes[field] }) as unknown as z.ZodObject<{
    field: z.ZodLiteral<F>;
    value: z.ZodType<NonNullable<Terms[F]>>;
  }>;

/** Checks a term that comes from outside: its value must have the shape of its field. */
export const term = z.discriminatedUnion(
  'field',
  fields.map(oneTerm) as [ReturnType<typeof oneTerm>],
) as unknown as z.ZodType<Term>;

/** Whether a day, `2026-12-31`, is one that a contract can mean. */
export function isContractDay(value: string): boolean {
  return value >= '1990-01-01' && value <= '2199-12-31';
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
