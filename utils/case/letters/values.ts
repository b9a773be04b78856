import type { Site } from '../../../sites/schema.ts';
import type { Language } from '../../text.ts';
import { valuesOf } from '../contract/contract.ts';
import { addDays } from '../dates/days.ts';
import { type RunningTerm, runningTerm } from '../dates/term.ts';
import { amountText } from '../money/amount.ts';
import { ledgerOf } from '../money/ledger.ts';
import { refundStateOf } from '../money/refund-state.ts';
import { questions } from '../playbook/questions.ts';
import type { TroubleKind } from '../playbook/troubles.ts';
import type { Case } from '../rows/case.ts';
import type { CaseState } from '../state.ts';
import { lettersOf, saidPlaces } from './letters.ts';
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
  { answerWithin }: Pick<Template, 'answerWithin'>,
  language: Language,
): LetterValues {
  const earlier = lettersOf(state.events)
    .filter(({ removed, sent }) => !removed && sent)
    .at(-1);
  const terms = valuesOf(state.contract);
  return {
    service: site.name[language],
    account: `${site.account.called[language]} ${account.id}`,
    company: terms.ownParty ?? organisation,
    vendor: terms.vendorParty,
    vendorAddress: terms.noticeTo,
    contract: terms.number,
    end: ended(runningTerm(terms, today)),
    paidUntil: terms.paidUntil,
    reason: reasonOf(state, language),
    today,
    amount: refundText(state, today, language),
    refusedOn: troubleDay(state, 'cancel-refused'),
    acceptedOn: troubleDay(state, 'offer-accepted'),
    renewedOn: troubleDay(state, 'renewed'),
    cancelledOn: state.seen.cancelledAt?.slice(0, 10),
    reference: earlier?.subject,
    sentOn: earlier?.sent?.day,
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

/** The last day of a term; whether one that is over went on is left to the person. */
function ended(term: RunningTerm | undefined): string | undefined {
  return term && !term.unsure ? term.end : undefined;
}
