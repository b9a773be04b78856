import type { Site } from '../../../sites/schema.ts';
import type { Text } from '../../text.ts';
import { afterRules } from './after.ts';
import { cancelRules } from './cancel.ts';
import { confirmRules } from './confirm.ts';
import { contractRules } from './contract.ts';
import { decideRules } from './decide.ts';
import { noticeRules } from './notice.ts';
import { type Purpose, phaseIds } from './phases.ts';
import type { OwnTask } from './plan.ts';
import { atSite, type Rule } from './rule.ts';
import { saveRules } from './save.ts';
import { settleRules } from './settle.ts';
import { switchOffRules } from './switch-off.ts';
import { sharedWithLeaving, terminateRules } from './terminate.ts';
import { troubleRules } from './trouble/index.ts';

const inOrder = (rules: readonly Rule[]) =>
  rules.toSorted((one, other) => phaseIds.indexOf(one.phase) - phaseIds.indexOf(other.phase));

/** What a company does to leave its CRM, in the order of the phases; what trouble adds stands last in its phase. */
const leaving = inOrder([
  ...decideRules,
  ...contractRules,
  ...saveRules,
  ...noticeRules,
  ...cancelRules,
  ...switchOffRules,
  ...settleRules,
  ...confirmRules,
  ...afterRules,
  ...troubleRules,
]);

/** The tasks of a case, by what it is for. */
export const rulesFor: Record<Purpose, readonly Rule[]> = {
  leave: leaving,
  terminate: inOrder([...terminateRules, ...leaving.filter(({ id }) => sharedWithLeaving.has(id))]),
};

/** Every task that there is. */
export const rules: readonly Rule[] = [...leaving, ...terminateRules];

/** What a task is called at this site; the id itself when a newer version of the program wrote it. */
export function taskTitle(id: string, site: Site, own: readonly OwnTask[] = []): Text {
  const rule = rules.find((each) => each.id === id);
  const title = own.find((task) => task.id === id)?.title ?? id;
  return rule ? atSite(rule.title, site) : { en: title, 'zh-CN': title };
}
