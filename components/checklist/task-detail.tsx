import type { Task } from '../../utils/case/playbook.ts';
import type { CaseProps } from '../app/case-props.ts';
import { useWords } from '../app/words.tsx';
import { BeforeExport } from '../export/before-export.tsx';
import { CancelWarnings } from './cancel-warnings.tsx';
import { CancelWays } from './cancel-ways.tsx';
import { Counts } from './counts.tsx';
import { NoteField } from './note-field.tsx';
import { RunCard } from './run-card.tsx';
import { TaskActions } from './task-actions.tsx';
import { VendorSays } from './vendor-says.tsx';
import { Why } from './why.tsx';

/** What a task is for, where it is done, what to do now, and the person's own note. */
export function TaskDetail({ view, task, atSite }: CaseProps & { task: Task }) {
  const { t } = useWords();
  const unstarted = task.status === 'open';
  const cancels = task.id === 'cancel';
  const guides = cancels ? [task.guide, ...view.site.cancel.otherGuides] : [task.guide];
  const stopped = view.state.runs.find(({ guide, status }) => guides.includes(guide) && status === 'stopped');
  return (
    <>
      <Why task={task} site={view.site} />
      {task.reason && <p className="text-quiet">{t('task.reasonWas', { reason: task.reason })}</p>}
      {task.action === 'counts' && <Counts view={view} atSite={atSite} />}
      {task.id === 'export' && <BeforeExport view={view} />}
      {cancels && unstarted && <CancelWarnings view={view} />}
      {stopped && task.status !== 'done' && <RunCard view={view} run={stopped} atSite={atSite} />}
      <TaskActions view={view} task={task} atSite={atSite} />
      {cancels && task.status !== 'done' && <CancelWays view={view} atSite={atSite} />}
      <VendorSays site={view.site} task={task.id} />
      <NoteField caseId={view.case.id} task={task} />
    </>
  );
}
