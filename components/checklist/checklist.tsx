import type { CaseView } from '../../utils/case/cases.ts';
import type { EventType } from '../../utils/case/events/index.ts';
import { nextTask, progressOf } from '../../utils/case/playbook/index.ts';
import { phases } from '../../utils/case/playbook/phases.ts';
import type { CaseProps } from '../app/case-props.ts';
import { useWords } from '../app/words.tsx';
import { Callout } from '../ui/callout.tsx';
import { Progress } from '../ui/progress.tsx';
import { NextCard } from './next-card.tsx';
import { RunCard } from './run-card.tsx';
import { TaskRow } from './task-row.tsx';

/** Everything to do, by phase, with what is next on top. */
export function Checklist({ view, atSite }: CaseProps) {
  const { t, say } = useWords();
  const { done, all } = progressOf(view.tasks);
  const next = nextTask(view.tasks);
  const run =
    view.state.runs.find(({ status }) => status === 'active') ??
    view.state.runs.find(
      ({ guide, status }) => status === 'stopped' && next?.status === 'trouble' && guide === next.guide,
    );
  return (
    <>
      <Progress label={t('progress.label')} detail={t('progress.count', { done, all })} done={done} all={all} />
      <JustFinished view={view} />
      {run && <RunCard view={view} run={run} atSite={atSite} />}
      {!run && next && <NextCard view={view} task={next} atSite={atSite} />}
      {!next && <Callout tone="good" title={t('next.nothing')} />}
      {phases.map((phase) => {
        const tasks = view.tasks.filter((task) => task.phase === phase.id);
        if (tasks.length === 0) return null;
        return (
          <section key={phase.id} aria-labelledby={`phase-${phase.id}`}>
            <h2 id={`phase-${phase.id}`} className="mb-1 px-1 text-xs font-semibold tracking-wide text-quiet">
              {say(phase.name)}
            </h2>
            <ul className="divide-y divide-line rounded-xl border border-line bg-card shadow-card">
              {tasks.map((task) => (
                <TaskRow key={task.id} view={view} task={task} atSite={atSite} />
              ))}
            </ul>
          </section>
        );
      })}
      {view.site.unknown.length > 0 && (
        <Callout tone="note" title={t('unknown.title')}>
          <ul className="list-disc pl-4">
            {view.site.unknown.map((text) => (
              <li key={text.en}>{say(text)}</li>
            ))}
          </ul>
        </Callout>
      )}
    </>
  );
}

/** What ends the time to say what a finished guide leaves to do: it was done, or another guide began. */
const followUps = new Set<EventType>(['guide-finished', 'guide-started', 'evidence-kept', 'file-checked']);

/** What to do after a guide, until it is done. */
function JustFinished({ view: { site, state } }: { view: CaseView }) {
  const { say } = useWords();
  const last = state.events.findLast(({ type }) => followUps.has(type));
  const guide = last?.type === 'guide-finished' ? site.guides[last.guide] : undefined;
  return guide ? <Callout tone="good" title={say(guide.finished)} /> : null;
}
