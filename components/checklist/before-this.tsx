import type { Task } from '../../utils/case/playbook/index.ts';
import { useWords } from '../app/words.tsx';
import { Callout } from '../ui/callout.tsx';

/** What should be finished with before a task begins. It warns and locks nothing. */
export function BeforeThis({ task }: { task: Task }) {
  const { t, say } = useWords();
  if (task.before.length === 0) return null;
  return (
    <Callout tone="warn" title={t('plan.before')}>
      <ul className="list-disc pl-4">
        {task.before.map(({ id, title }) => (
          <li key={id}>{say(title)}</li>
        ))}
      </ul>
      <p>{t('plan.before.may')}</p>
    </Callout>
  );
}
