import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Task } from '../../utils/case/playbook/index.ts';
import type { CaseProps } from '../app/case-props.ts';
import { useWords } from '../app/words.tsx';
import { ChevronIcon } from '../ui/icons.tsx';
import { StatusIcon, StatusWord } from './status.tsx';
import { TaskDetail } from './task-detail.tsx';

/** One line of the checklist; opens to what it is for and what can be done. */
export function TaskRow({ view, task, atSite }: CaseProps & { task: Task }) {
  const { say } = useWords();
  const closed = task.status === 'done' || task.status === 'not-needed';
  return (
    <li>
      <Disclosure className="group">
        <Heading level={3}>
          <Button
            slot="trigger"
            className="flex w-full items-center gap-2.5 px-3 py-2.5 text-left outline-offset-[-2px] hover:bg-accent-soft"
          >
            <StatusIcon status={task.status} />
            <span className="min-w-0 flex-1">
              <span className={`block text-sm font-medium ${closed ? 'text-quiet' : ''}`}>{say(task.title)}</span>
              <StatusWord status={task.status} />
            </span>
            <span className="text-quiet transition-transform group-data-[expanded]:rotate-180">
              <ChevronIcon />
            </span>
          </Button>
        </Heading>
        <DisclosurePanel>
          <div className="flex flex-col gap-3 px-3 pt-0.5 pb-3.5 text-sm">
            <TaskDetail view={view} task={task} atSite={atSite} />
          </div>
        </DisclosurePanel>
      </Disclosure>
    </li>
  );
}
