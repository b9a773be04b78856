import { parseAmount } from '../../money/parse-amount.ts';
import type { Field, Period, Term, TermLength } from '../terms.ts';
import { term as termShape } from '../terms.ts';
import { clauses, earlyTermination, noFee } from './clauses.ts';
import { daysIn } from './days.ts';
import { type Found, periodsIn } from './periods.ts';
import { type PageText, type Sentence, sentencesOf } from './sentences.ts';
import { aboutData, dataGoes, ending, type PeriodField, periodTriggers } from './triggers.ts';

/** What a sentence of a document may say of the contract; the person decides whether it does. */
export interface Candidate {
  term: Term;
  words: string;
  page?: number;
}

/** A source holds this much of a sentence. */
const mostWords = 1_900;

/** What the sentences of a document may say, each value once with the first sentence that does. What nobody can tell isn't guessed. */
export function candidatesIn(pages: readonly PageText[]): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const sentence of sentencesOf(pages))
    for (const term of [
      ...periodTerms(sentence),
      ...dayTerms(sentence),
      ...clauseTerms(sentence),
      ...wordTerms(sentence),
    ]) {
      const key = JSON.stringify(term);
      if (found.has(key) || !termShape.safeParse(term).success) continue;
      const { page, words } = sentence;
      found.set(key, { term, words: words.slice(0, mostWords), ...(page !== undefined && { page }) });
    }
  return [...found.values()];
}

function periodTerms({ plain }: Sentence): Term[] {
  return periodsIn(plain).flatMap((period): Term[] => {
    const field = nearest(plain, period);
    if (field === undefined) return [];
    if (field === 'notice' && (!ending.test(plain) || /price|increase|涨价|调价/i.test(plain))) return [];
    if (field === 'dataKept' && !aboutData.test(plain)) return [];
    const value = period.value;
    if (field === 'term' || field === 'renewalTerm') return isLength(value) ? [{ field, value }] : [];
    if (field === 'refundWithin' && !/within|首|内|前/i.test(plain)) return [];
    return [{ field, value }];
  });
}

function isLength(period: Period): period is TermLength {
  return period.unit !== 'business-days';
}

/** How far from a length the words may stand that tell what it is about. */
const farthest = 90;

/** What a length is about, by the words nearest to it within its part of the sentence. */
function nearest(plain: string, { from, to }: Found<Period>): PeriodField | undefined {
  let best: { name: PeriodField | 'other'; distance: number } | undefined;
  for (const [name, pattern] of Object.entries(periodTriggers) as [PeriodField | 'other', RegExp][])
    for (const { index, 0: words } of plain.matchAll(pattern)) {
      const between = index >= to ? plain.slice(to, index) : plain.slice(index + words.length, from);
      // A comma ends most thoughts; words beyond it tell of something else more often than not.
      const distance = between.length + 25 * (between.match(/[,，、;；]/g)?.length ?? 0);
      if (distance <= farthest && (!best || distance < best.distance)) best = { name, distance };
    }
  return best?.name === 'other' ? undefined : best?.name;
}

const startsBefore =
  /(?:from|commenc\w*(?: on)?|begin\w*(?: on)?|starts?(?: on)?|effective (?:as of|from|date:?|on)|自|从|起始日(?:期)?(?:为|:)?|生效日(?:期)?(?:为|:)?)\s*$/i;
const endsBefore =
  /(?:until|through|to|till|ends?(?: on)?|ending(?: on)?|expires?(?: on)?|expir(?:y|ation) date:?|至|到|期满日(?:为|:)?|到期日(?:期)?(?:为|:)?|终止日(?:期)?(?:为|:)?)\s*$/i;

function dayTerms({ plain }: Sentence): Term[] {
  return daysIn(plain).flatMap(({ value, from, to }): Term[] => {
    const before = plain.slice(Math.max(0, from - 40), from);
    if (endsBefore.test(before) || /^\s*止/.test(plain.slice(to))) return [{ field: 'end', value }];
    if (startsBefore.test(before) || /^\s*(?:起|生效)/.test(plain.slice(to))) return [{ field: 'start', value }];
    return [];
  });
}

function clauseTerms({ plain }: Sentence): Term[] {
  const fixed = clauses
    .filter(
      ({ has, not = [] }) => has.every((pattern) => pattern.test(plain)) && !not.some((pattern) => pattern.test(plain)),
    )
    .map(({ field, value }) => ({ field, value }) as Term);
  if (!earlyTermination.test(plain) || noFee.test(plain)) return fixed;
  const percent = /(\d{1,3}(?:\.\d{1,2})?)\s*(?:%|percent|per cent)/i.exec(plain)?.[1];
  const left = /remaining|outstanding|balance|剩余|未履行|尚未/i.test(plain);
  if (percent !== undefined && left) return [...fixed, { field: 'fee', value: { type: 'share', percent } }];
  const amount = percent === undefined ? onlyAmount(plain) : undefined;
  return amount === undefined ? fixed : [...fixed, { field: 'fee', value: { type: 'fixed', amount } }];
}

/** An amount with its currency beside it; a number without one may be anything. */
const amounts =
  /(?:[A-Z]{0,3}[$€£¥￥]|(?:USD|EUR|GBP|CNY|RMB|HKD)|人民币)\s?\d[\d,.]*(?:\s?万)?元?|\d[\d,.]*\s?(?:万?(?:元|美元|欧元|英镑|港元)|USD|EUR|GBP|CNY|RMB|HKD)|(?:人民币)?[零壹贰叁肆伍陆柒捌玖拾佰仟万]+[元圆]整?/g;

/** The one amount of a sentence as a decimal; undefined where there are two that differ, or none. */
function onlyAmount(plain: string): string | undefined {
  const found = (plain.match(amounts) ?? []).map((words) => parseAmount(words.replace(/[.,]+$/, '')));
  const [one, other] = new Set(found.map((parsed) => (parsed.type === 'amount' ? parsed.decimal : undefined)));
  return other === undefined ? one : undefined;
}

const numbered =
  /(?:(?:contract|agreement|order form)\s*(?:no\.?|number|#)|合同编号|合同号|协议编号)\s*[::]?\s*([A-Za-z0-9][\w./-]{2,40})/i;
/** The number of a clause at its beginning. */
const itsNumber = /^\d{1,2}(?:\.\d{1,2})*[.)、]\s*/;
const address = /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+){1,4}/;

function wordTerms({ plain, words }: Sentence): Term[] {
  const terms: Term[] = [];
  const say = <F extends Field>(field: F, value: string) => terms.push({ field, value } as Term);
  const number = numbered.exec(plain)?.[1];
  if (number && /\d/.test(number)) say('number', number.replace(/[./-]+$/, ''));
  const to = address.exec(plain)?.[0];
  if (to && /notice|通知/i.test(plain)) say('noticeTo', to);
  if (aboutData.test(plain) && dataGoes.test(plain))
    say('dataClause', words.replace(itsNumber, '').slice(0, mostWords));
  return terms;
}
