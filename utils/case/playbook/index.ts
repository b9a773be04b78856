import type { Site } from '../../../sites/schema.ts';
import type { Text } from '../../text.ts';
import type { CaseState } from '../state.ts';
import { afterRules } from './after.ts';
import { cancelRules } from './cancel.ts';
import { confirmRules } from './confirm.ts';
import { contractRules } from './contract.ts';
import { decideRules } from './decide.ts';
import type { Phase, TaskAction, TaskStatus } from './phases.ts';
import type { Rule } from './rule.ts';
import { saveRules } from './save.ts';
import { settleRules } from './settle.ts';
import { switchOffRules } from './switch-off.ts';

const rules: readonly Rule[] = [
  ...decideRules,
  ...contractRules,
  ...saveRules,
  ...cancelRules,
  ...switchOffRules,
  ...settleRules,
  ...confirmRules,
  ...afterRules,
];

/** What a task is called at this site; the id itself when a newer version of the program wrote it. */
export function taskTitle(id: string, site: Site): Text {
  return rules.find((rule) => rule.id === id)?.title(site) ?? { en: id, 'zh-CN': id };
}

/** One line of the checklist, ready to be shown. */
export interface Task {
  id: string;
  phase: Phase;
  title: Text;
  why: Text;
  /** Source of `why`, where that is the vendor's word. */
  from?: string;
  place?: string;
  guide?: string;
  action?: TaskAction;
  status: TaskStatus;
  /** True when the records show it, so that the person's word is not needed. */
  shown: boolean;
  reason?: string;
  note?: string;
}

/** The checklist of a case. A status is what the records show; where they show nothing, what the person said. */
export function tasksOf(site: Site, state: CaseState): Task[] {
  const ofSite = rules.filter((rule) => rule.for?.(site) ?? true);
  return ofSite.map((rule) => {
    const shown = rule.shown?.(state, site);
    const said = state.said.get(rule.id);
    const status: TaskStatus = shown === 'done' ? 'done' : (said?.type ?? shown ?? 'open');
    return {
      id: rule.id,
      phase: rule.phase,
      title: rule.title(site),
      why: rule.why(site),
      from: rule.from?.(site),
      place: rule.place?.(site),
      guide: rule.guide?.(site),
      action: rule.action,
      status,
      shown: shown === 'done',
      reason: said?.type === 'not-needed' ? said.reason : undefined,
      note: state.notes.get(rule.id),
    };
  });
}

/** The one thing to do next: what needs a look, else the guide that is running, else the first that is not finished with. */
export function nextTask(tasks: Task[]): Task | undefined {
  return (
    tasks.find(({ status }) => status === 'trouble') ??
    tasks.find(({ status, guide }) => status === 'under-way' && guide !== undefined) ??
    tasks.find(({ status }) => status === 'open' || status === 'under-way')
  );
}

/** How many tasks are finished with, and of how many. */
export function progressOf(tasks: Task[]): { done: number; all: number } {
  return { done: tasks.filter(({ status }) => status === 'done' || status === 'not-needed').length, all: tasks.length };
}
