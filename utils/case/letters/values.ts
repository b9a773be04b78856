import type { Site } from '../../../sites/schema.ts';
import type { Language } from '../../text.ts';
import { valuesOf } from '../contract/contract.ts';
import { addDays, type Day } from '../dates/days.ts';
import { endingOf } from '../dates/ending.ts';
import { endAfterNotice } from '../dates/notice.ts';
import { amountText } from '../money/amount.ts';
import { ledgerOf } from '../money/ledger.ts';
import { refundStateOf } from '../money/refund-state.ts';
import { questions } from '../playbook/questions.ts';
import type { TroubleKind } from '../playbook/troubles.ts';
import type { Case } from '../rows/case.ts';
import type { CaseState } from '../state.ts';
import { earlierLetter } from './earlier.ts';
import { saidPlaces } from './letters.ts';
import type { LetterValues } from './places.ts';
import type { Template } from './template.ts';

/** What a letter is filled from. `today` is `2026-11-22`, the day where the person is. */
export interface LetterSources {
  case: Pick<Case, 'account'>;
  site: Pick<Site, 'name' | 'account'>;
  state: Pick<CaseState, 'events' | 'seen' | 'plan' | 'contract'>;
  organisation?: string | undefined;
  today: string;
}

/** What the case knows of what a letter names. What the person said for letters goes before what was read elsewhere. */
export function letterValues(
  { case: { account }, site, state, organisation, today }: LetterSources,
  { answerWithin, about }: Pick<Template, 'answerWithin' | 'about'>,
  language: Language,
): LetterValues {
  const earlier = earlierLetter(state.events, about);
  const terms = valuesOf(state.contract);
  return {
    service: site.name[language],
    account: `${site.account.called[language]} ${account.id}`,
    company: terms.ownParty ?? organisation,
    vendor: terms.vendorParty,
    vendorAddress: terms.noticeTo,
    contract: terms.number,
    end: lastDay(state, today),
    paidUntil: terms.paidUntil,
    reason: reasonOf(state, language),
    today,
    amount: refundText(state, today, language),
    refusedOn: troubleDay(state, 'cancel-refused'),
    acceptedOn: troubleDay(state, 'offer-accepted'),
    renewedOn: troubleDay(state, 'renewed'),
    cancelledOn: state.seen.cancelledAt?.slice(0, 10),
    reference: earlier?.subject,
    sentOn: earlier?.sent.day,
    replyBy: answerWithin === undefined ? undefined : addDays(today, answerWithin),
    ...saidPlaces(state.events),
  };
}

/** What the person answered to why they leave, as a letter says it; undefined while they have not. */
function reasonOf({ plan }: Pick<CaseState, 'plan'>, language: Language): string | undefined {
  const why = plan.answers.get('why') ?? [];
  const options = questions.find(({ id }) => id === 'why')?.options ?? [];
  const names = options.filter(({ id }) => why.includes(id)).map(({ name }) => name[language]);
  return names.length > 0 ? names.join(language === 'zh-CN' ? '；' : '; ') : undefined;
}

/** What of the refund is still to come; undefined while nothing was asked for. */
function refundText({ events }: Pick<CaseState, 'events'>, today: string, language: Language): string | undefined {
  const { awaited, received } = refundStateOf(ledgerOf(events), today);
  return awaited && amountText(awaited.amount - received, awaited.currency, language);
}

/** The day on which trouble of a kind was last met. */
function troubleDay({ plan }: Pick<CaseState, 'plan'>, kind: TroubleKind): string | undefined {
  return plan.troubles.findLast((trouble) => trouble.kind === kind)?.day;
}

/** The last day of the contract, by the notice that was sent where there is one; whether a term that is over went on is left to the person. */
function lastDay(state: LetterSources['state'], today: Day): Day | undefined {
  const terms = valuesOf(state.contract);
  const { running, end, noticeSent } = endingOf(state, today);
  if (terms.endsOn === 'any-day' && terms.notice) return endAfterNotice(terms, noticeSent ?? today);
  return running?.unsure && end === running.end ? undefined : end;
}
