import * as z from 'zod';
import { aboutEvidenceEvents } from './about-evidence.ts';
import { alternativesEvents } from './alternatives.ts';
import { caseEvents } from './case.ts';
import { contractEvents } from './contract.ts';
import { customersEvents } from './customers.ts';
import { evidenceEvents } from './evidence.ts';
import { exportEvents } from './export.ts';
import { guideEvents, type outcome } from './guide.ts';
import { lettersEvents } from './letters.ts';
import { moneyEvents } from './money.ts';
import { peopleEvents } from './people.ts';
import { playbookEvents } from './playbook.ts';

/** Everything that can happen to a case. The log holds these, nothing else; the state of a case is a view of them. */
export const caseEvent = z.discriminatedUnion('type', [
  ...caseEvents,
  ...contractEvents,
  ...playbookEvents,
  ...guideEvents,
  ...exportEvents,
  ...customersEvents,
  ...evidenceEvents,
  ...lettersEvents,
  ...peopleEvents,
  ...alternativesEvents,
  ...aboutEvidenceEvents,
  ...moneyEvents,
]);

export type CaseEvent = z.infer<typeof caseEvent>;
export type EventType = CaseEvent['type'];
export type Outcome = z.infer<typeof outcome>;

/** An event as the log keeps it: numbered from 1, with the UTC time of this computer's clock. */
export type LoggedEvent = CaseEvent & { seq: number; at: string };
