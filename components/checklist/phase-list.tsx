import type { Task } from '../../utils/case/playbook/index.ts';
import { phases } from '../../utils/case/playbook/phases.ts';
import type { CaseProps } from '../app/case-props.ts';
import { useOnceIdle } from '../app/once-idle.ts';
import { useWords } from '../app/words.tsx';
import { CaseOfRows, TaskRow } from './task-row.tsx';

/** More than a screen of tasks; those after them are drawn once these stand there. */
const first = 20;

/** Tasks under the names of their phases. */
export function PhaseList({ tasks, view, atSite }: CaseProps & { tasks: readonly Task[] }) {
  const { say } = useWords();
  const all = useOnceIdle();
  const drawn = all ? tasks : tasks.slice(0, first);
  const lists = phases.map((phase) => {
    const ofPhase = drawn.filter((task) => task.phase === phase.id);
    if (ofPhase.length === 0) return null;
    return (
      <section key={phase.id} aria-labelledby={`phase-${phase.id}`}>
        <h2 id={`phase-${phase.id}`} className="mb-1 px-1 text-xs font-semibold tracking-wide text-quiet">
          {say(phase.name)}
        </h2>
        <ul className="divide-y divide-line rounded-xl border border-line bg-card shadow-card">
          {ofPhase.map((task) => (
            <TaskRow key={task.id} task={task} />
          ))}
        </ul>
      </section>
    );
  });
  return <CaseOfRows value={{ view, atSite }}>{lists}</CaseOfRows>;
}
