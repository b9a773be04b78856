import type { Site } from '../../../sites/schema.ts';
import type { Text } from '../../text.ts';
import type { LoggedEvent } from '../events/index.ts';
import { taskTitle } from '../playbook/index.ts';
import type { Plan } from '../playbook/plan.ts';
import { aboutEvidenceTexts } from './about-evidence.ts';
import { alternativesTexts } from './alternatives.ts';
import { caseTexts } from './case.ts';
import { contractTexts } from './contract.ts';
import { customersTexts } from './customers.ts';
import type { EventTexts } from './event-texts.ts';
import { evidenceTexts } from './evidence.ts';
import { exportTexts } from './export.ts';
import { guideTexts } from './guide.ts';
import { lettersTexts } from './letters.ts';
import { moneyTexts } from './money.ts';
import { peopleTexts } from './people.ts';
import { playbookTexts } from './playbook.ts';

// Typed as a whole: an event without a sentence does not compile.
const texts: EventTexts = {
  ...caseTexts,
  ...contractTexts,
  ...playbookTexts,
  ...guideTexts,
  ...exportTexts,
  ...customersTexts,
  ...evidenceTexts,
  ...lettersTexts,
  ...peopleTexts,
  ...alternativesTexts,
  ...aboutEvidenceTexts,
  ...moneyTexts,
};

/**
 * An event of a case's log as a sentence, in the past tense, for the log view and the report.
 * @param plan of the case: it knows what the person's own tasks are called
 */
export function eventText(event: LoggedEvent, site: Site, plan?: Plan): Text {
  // The table pairs each type with a function of that type; TypeScript does not follow the pair through the index.
  const text = texts[event.type] as (event: LoggedEvent, site: Site, taskName: (task: string) => Text) => Text;
  return text(event, site, (task) => taskTitle(task, site, [...(plan?.own ?? []), ...(plan?.removed ?? [])]));
}
