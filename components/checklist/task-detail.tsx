import type { Site } from '../../sites/schema.ts';
import type { Task } from '../../utils/case/playbook/index.ts';
import { repliesAt } from '../../utils/case/playbook/replies.ts';
import type { CaseProps } from '../app/case-props.ts';
import { useWords } from '../app/words.tsx';
import { SignInTry } from '../capture/sign-in-try.tsx';
import { BeforeExport } from '../export/before-export.tsx';
import { Attached } from './attached.tsx';
import { BeforeThis } from './before-this.tsx';
import { CancelWarnings } from './cancel-warnings.tsx';
import { CancelWays } from './cancel-ways.tsx';
import { Counts } from './counts.tsx';
import { NoteField } from './note-field.tsx';
import { OtherGuides } from './other-guides.tsx';
import { Replies } from './replies.tsx';
import { RunCard } from './run-card.tsx';
import { TaskActions } from './task-actions.tsx';
import { TaskPlan } from './task-plan.tsx';
import { VendorSays } from './vendor-says.tsx';
import { Why } from './why.tsx';

/** What a task is for, where it is done, what to do now, and the person's own note. */
export function TaskDetail({ view, task, atSite }: CaseProps & { task: Task }) {
  const { t, say } = useWords();
  const unstarted = task.status === 'open';
  const cancels = task.id === 'cancel';
  const exports = task.id === 'export';
  const others = cancels ? view.site.cancel.otherGuides : exports ? otherExports(view.site) : [];
  const guides = [task.guide, ...others];
  const stopped = view.state.runs.find(({ guide, status }) => guides.includes(guide) && status === 'stopped');
  return (
    <>
      <Why task={task} site={view.site} />
      <BeforeThis task={task} />
      {task.waits && <p className="text-note">{t('wait.waits', { on: task.waits.on })}</p>}
      {task.reason && <p className="text-quiet">{t('task.reasonWas', { reason: say(task.reason) })}</p>}
      {task.action === 'counts' && <Counts view={view} atSite={atSite} />}
      {exports && <BeforeExport view={view} />}
      {cancels && unstarted && <CancelWarnings view={view} />}
      {stopped && task.status !== 'done' && <RunCard view={view} run={stopped} atSite={atSite} />}
      <TaskActions view={view} task={task} atSite={atSite} />
      {task.id === 'sign-in' && <SignInTry view={view} />}
      {cancels && task.status !== 'done' && <CancelWays view={view} atSite={atSite} />}
      {exports && <OtherGuides view={view} atSite={atSite} guides={others} title={t('export.otherGuides')} />}
      {repliesAt.has(task.id) && <Replies view={view} task={task} />}
      <Attached view={view} task={task} />
      <VendorSays site={view.site} task={task.id} />
      <NoteField view={view} task={task} />
      <TaskPlan view={view} task={task} />
    </>
  );
}

/** The guides of the exports after the first. */
function otherExports({ exports: [, ...others] }: Site): string[] {
  return others.flatMap(({ guide }) => guide ?? []);
}
