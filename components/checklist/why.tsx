import type { Site } from '../../sites/schema.ts';
import type { Task } from '../../utils/case/playbook/index.ts';
import { useWords } from '../app/words.tsx';
import { Lead } from '../ui/lead.tsx';
import { SourceNote } from './source-note.tsx';

/** What a task is for, and where that is from when the vendor says so. */
export function Why({ task, site }: { task: Task; site: Site }) {
  const { t, say } = useWords();
  return (
    <div className="text-sm">
      {task.why && <p>{say(task.why)}</p>}
      {task.from && (
        <p className="text-quiet">
          <SourceNote site={site} from={task.from} />
        </p>
      )}
      {task.how && (
        <p className="mt-1.5">
          <Lead words={t('plan.how')} />
          {say(task.how)}
        </p>
      )}
    </div>
  );
}
