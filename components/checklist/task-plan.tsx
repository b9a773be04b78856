import type { Task } from '../../utils/case/playbook/index.ts';
import { sentences } from '../../utils/text.ts';
import type { CaseProps } from '../app/case-props.ts';
import { decide } from '../app/decide.ts';
import { useWords } from '../app/words.tsx';
import { DayField } from '../ui/field.tsx';
import { day } from '../ui/format.ts';
import { Lead } from '../ui/lead.tsx';
import { OwnerField } from './owner-field.tsx';

/** No plan reaches further. */
const lastDay = '2199-12-31';

/** Who does a task and by when; what proves it. */
export function TaskPlan({ view, task }: Pick<CaseProps, 'view'> & { task: Task }) {
  const { t, say, language } = useWords();
  const ownDay = view.state.plan.days.get(task.id) ?? '';
  return (
    <div className="flex flex-col gap-2">
      {task.proof && (
        <p className="text-quiet">
          <Lead words={t('plan.proof')} />
          {say(task.proof)}
        </p>
      )}
      <div className="flex flex-wrap items-end gap-x-3 gap-y-2">
        <OwnerField view={view} task={task} />
        <div className="flex flex-col gap-1">
          <span className="text-xs font-medium text-quiet">{t('plan.day')}</span>
          <DayField
            label={t('plan.day')}
            value={ownDay}
            last={lastDay}
            onChange={(chosen) => void decide(view, { type: 'task-day-set', task: task.id, day: chosen })}
          />
        </div>
      </div>
      {task.due?.why && (
        <p className="text-xs text-quiet">
          {sentences(language, t('plan.dueBy', { day: day(task.due.day, language) }), say(task.due.why))}
        </p>
      )}
    </div>
  );
}
