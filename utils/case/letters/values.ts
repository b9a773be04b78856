import type { Site } from '../../../sites/schema.ts';
import type { Language } from '../../text.ts';
import { valuesOf } from '../contract/contract.ts';
import type { Case } from '../db.ts';
import { questions } from '../playbook/questions.ts';
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
    end: terms.end,
    paidUntil: terms.paidUntil,
    reason: reasonOf(state, language),
    today,
    cancelledOn: state.seen.cancelledAt?.slice(0, 10),
    reference: earlier?.subject,
    sentOn: earlier?.sent?.day,
    replyBy: answerWithin === undefined ? undefined : daysAfter(today, answerWithin),
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

/** The day so many days later: `2026-11-22` and 14 are `2026-12-06`. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
