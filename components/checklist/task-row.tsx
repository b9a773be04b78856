import { createContext, memo, useContext, useState } from 'react';
import type { Task } from '../../utils/case/playbook/index.ts';
import { isClosed } from '../../utils/case/playbook/phases.ts';
import type { CaseProps } from '../app/case-props.ts';
import { useWords } from '../app/words.tsx';
import { day } from '../ui/format.ts';
import { ChevronIcon } from '../ui/icons.tsx';
import { StatusIcon, StatusWord } from './status.tsx';
import { TaskDetail } from './task-detail.tsx';

/** The case that rows are of. Only opened rows ask for it: the others need not be drawn anew whenever something of the case changes. */
export const CaseOfRows = createContext<CaseProps | undefined>(undefined);

/**
 * One line of the checklist; opens to what it is for and what can be done. A plain button, and nothing in it before it is opened: there
 * may be a thousand of them.
 */
export const TaskRow = memo(function TaskRow({ task }: { task: Task }) {
  const { t, say, language } = useWords();
  const [open, setOpen] = useState(false);
  const closed = isClosed(task.status);
  return (
    <li>
      <h3>
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="flex w-full items-center gap-2.5 px-3 py-2.5 text-left outline-offset-[-2px] hover:bg-accent-soft"
        >
          <StatusIcon status={task.status} />
          <span className="min-w-0 flex-1">
            <span className={`block text-sm font-medium ${closed ? 'text-quiet' : ''}`}>{say(task.title)}</span>
            <span className="flex flex-wrap gap-x-2 text-xs text-quiet">
              <StatusWord status={task.status} />
              {task.due && !closed && <span>{t('plan.until', { day: day(task.due.day, language) })}</span>}
              {task.owner && <span>{task.owner}</span>}
            </span>
          </span>
          <span className={`text-quiet transition-transform ${open ? 'rotate-180' : ''}`}>
            <ChevronIcon />
          </span>
        </button>
      </h3>
      {open && (
        <div className="flex flex-col gap-3 px-3 pt-0.5 pb-3.5 text-sm">
          <OpenTask task={task} />
        </div>
      )}
    </li>
  );
});

function OpenTask({ task }: { task: Task }) {
  const of = useContext(CaseOfRows);
  return of && <TaskDetail {...of} task={task} />;
}
