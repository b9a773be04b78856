import { normalise } from '../normalise.ts';
import { type Labelled, labelledIn } from './labelled.ts';
import type { CustomerLook, CustomerWanted } from './look.ts';
import { states } from './words.ts';

const longestShown = 80;

/** Judges by the texts of a page, in reading order, whether it is the page of the customer that is wanted. */
export function judgeTexts(texts: readonly string[], wanted: CustomerWanted): CustomerLook {
  const said = labelledIn(texts);
  const number = normalise(wanted.number);
  const name = normalise(wanted.name);
  const folded = texts.map(normalise);
  const namesakes = folded.filter((text) => text === name).length;
  const statusText = said.statuses.length === 1 ? said.statuses[0] : undefined;
  const status = statusText === undefined ? {} : { status: statusOf(statusText) };
  const verdict = verdictOf(said, number, name, () => folded.some((text) => holdsName(text, name)));
  if (verdict.verdict === 'list') return { ...verdict, namesakes };
  return { ...verdict, namesakes, ...status };
}

type Verdict = Pick<CustomerLook, 'verdict' | 'other'>;

function verdictOf(said: Labelled, number: string, name: string, hasName: () => boolean): Verdict {
  const otherName = said.names.length === 1 && normalise(said.names[0] ?? '') !== name ? said.names[0] : undefined;
  if (said.numbers.length > 1) return { verdict: 'list' };
  const [shown] = said.numbers;
  if (shown !== undefined) {
    if (normalise(shown) !== number) return wrong(shown);
    if (otherName !== undefined) return wrong(otherName);
    return { verdict: hasName() ? 'right' : 'unsure' };
  }
  if (said.isTable) return { verdict: 'list' };
  // A number that is only called “number” may be a contract's: it can say yes, but not no.
  const [bare] = said.bareNumbers;
  if (said.bareNumbers.length === 1 && bare !== undefined && normalise(bare) === number && hasName())
    return otherName === undefined ? { verdict: 'right' } : wrong(otherName);
  return { verdict: 'unsure' };
}

function wrong(other: string): Verdict {
  return { verdict: 'wrong', other: other.slice(0, longestShown) };
}

/** The name stands there whole: alone, or set off by what divides words. “Sample C” is not in “Sample C2” nor in “Sample C Ltd”. */
function holdsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(0, at).trimEnd().at(-1);
    const after = text
      .slice(at + name.length)
      .trimStart()
      .at(0);
    if (isDivider(before) && isDivider(after)) return true;
  }
  return false;
}

function isDivider(character: string | undefined): boolean {
  return character === undefined || !/[\p{L}\p{N}]/u.test(character);
}

function statusOf(text: string): NonNullable<CustomerLook['status']> {
  const folded = normalise(text);
  const is = (['ended', 'waiting', 'active'] as const).find((one) =>
    (states[one] as readonly string[]).some((word) => normalise(word) === folded),
  );
  return { text: text.slice(0, longestShown), ...(is && { is }) };
}
