import type { Site } from '../../../sites/schema.ts';
import type { Text } from '../../text.ts';
import { taskDays } from '../dates/task-days.ts';
import type { CaseState, Said } from '../state.ts';
import { isClosed, phaseIds, type TaskStatus } from './phases.ts';
import type { OwnTask } from './plan.ts';
import { atSite, inCase, type Rule } from './rule.ts';
import { rulesFor } from './rules.ts';
import type { Due, Task } from './task.ts';

type Days = ReturnType<typeof taskDays>;

/**
 * The checklist of a case. A status is what the records show; where they show nothing, what the person said; else what answers and days
 * come to.
 * @param today `2026-05-06`
 */
export function tasksOf(site: Site, state: CaseState, today = dayNow()): Task[] {
  const rules = rulesFor[state.purpose];
  const days = taskDays(site, state, new Date(`${today}T12:00`));
  const ofRules = rules
    .filter((rule) => rule.for?.(site, state) ?? true)
    .map((rule) => taskOfRule(rule, site, state, days, today));
  const all = [...ofRules, ...state.plan.own.map((own) => taskOfPerson(own, state, days, today))];
  const closed = new Set(all.filter(({ status }) => isClosed(status)).map(({ id }) => id));
  const titles = new Map(all.map(({ id, title }) => [id, title]));
  const afters = new Map(rules.map(({ id, after = [] }) => [id, after]));
  for (const task of all) {
    if (isClosed(task.status)) continue;
    task.before = (afters.get(task.id) ?? []).flatMap((id) => {
      const title = titles.get(id);
      return title && !closed.has(id) ? { id, title } : [];
    });
  }
  return all.toSorted((one, other) => phaseIds.indexOf(one.phase) - phaseIds.indexOf(other.phase));
}

function taskOfRule(rule: Rule, site: Site, state: CaseState, days: Days, today: string): Task {
  const shown = rule.shown?.(state, site, today) ?? (waitsForReply(rule.id, state) ? 'waiting' : undefined);
  const said = state.said.get(rule.id);
  const unneeded = rule.unneeded?.(state, site);
  const due = dueOf(rule.id, state, days);
  return {
    ...of(rule.id, state),
    phase: rule.phase,
    title: atSite(rule.title, site),
    why: inCase(rule.why, site, state),
    how: inCase(rule.how, site, state),
    proof: rule.proof,
    from: rule.from?.(site),
    place: rule.place?.(site),
    guide: rule.guide?.(site),
    action: rule.action,
    letter: rule.letter,
    roles: rule.roles,
    status: statusOf(shown, said, unneeded !== undefined, due, today),
    shown: shown === 'done',
    reason: said?.type === 'not-needed' ? same(said.reason) : said ? undefined : unneeded,
    due,
    before: [],
    own: false,
  };
}

function taskOfPerson({ id, title, phase }: OwnTask, state: CaseState, days: Days, today: string): Task {
  const said = state.said.get(id);
  const due = dueOf(id, state, days);
  return {
    ...of(id, state),
    phase,
    title: same(title),
    roles: [],
    status: statusOf(undefined, said, false, due, today),
    shown: false,
    reason: said?.type === 'not-needed' ? same(said.reason) : undefined,
    due,
    before: [],
    own: true,
  };
}

/** What the person said of a task, whatever made it. */
function of(id: string, { said, notes, plan }: CaseState): Pick<Task, 'id' | 'note' | 'owner' | 'waits'> {
  const word = said.get(id);
  const waits = word?.type === 'waiting' ? { on: word.on, until: word.until } : undefined;
  return { id, note: notes.get(id), owner: plan.owners.get(id), waits };
}

/** The person's own day counts more than what contract, vendor or law tell. */
function dueOf(id: string, { plan }: CaseState, days: Days): Due | undefined {
  const day = plan.days.get(id);
  return day === undefined ? days.get(id) : { day };
}

/** What we sent last is not answered yet. */
function waitsForReply(id: string, { plan }: CaseState): boolean {
  return plan.replies.get(id)?.at(-1)?.kind === 'sent';
}

function statusOf(
  shown: TaskStatus | undefined,
  said: Said | undefined,
  unneeded: boolean,
  due: Due | undefined,
  today: string,
): TaskStatus {
  if (shown === 'done') return 'done';
  if (said?.type === 'done' || said?.type === 'not-needed') return said.type;
  if (!said && unneeded) return 'not-needed';
  if (shown === 'trouble') return 'trouble';
  const late = said?.type === 'waiting' ? (said.until ?? due?.day) : due?.day;
  if (late !== undefined && late < today) return 'overdue';
  return said?.type === 'waiting' ? 'waiting' : (shown ?? 'open');
}

/** The person's own words are the same in every language. */
function same(words: string): Text {
  return { en: words, 'zh-CN': words };
}

/** Today by this computer's calendar. */
export function dayNow(now = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
