import { useState } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import type { EventType } from '../../utils/case/events/index.ts';
import { nextTask, progressOf } from '../../utils/case/playbook/index.ts';
import type { CaseProps } from '../app/case-props.ts';
import { useOnceIdle } from '../app/once-idle.ts';
import { useSettings } from '../app/settings.tsx';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Progress } from '../ui/progress.tsx';
import { NextCard } from './next-card.tsx';
import { AddTask } from './own-task.tsx';
import { PhaseList } from './phase-list.tsx';
import { Questions } from './questions.tsx';
import { RoleChoice } from './role-choice.tsx';
import { RunCard } from './run-card.tsx';
import { TroubleAsk, Troubles } from './troubles.tsx';

/** Everything to do, by phase, with what is next on top. */
export function Checklist({ view, atSite }: CaseProps) {
  const { t } = useWords();
  const { role } = useSettings();
  const [others, setOthers] = useState(false);
  const idle = useOnceIdle();
  const { done, all } = progressOf(view.tasks);
  // A task of the person's own is nobody's by its kind.
  const mine = view.tasks.filter(({ roles, own }) => role === undefined || own || roles.includes(role));
  const shown = others ? view.tasks : mine;
  const next = nextTask(mine) ?? nextTask(view.tasks);
  const run =
    view.state.runs.find(({ status }) => status === 'active') ??
    view.state.runs.find(
      ({ guide, status }) => status === 'stopped' && next?.status === 'trouble' && guide === next.guide,
    );
  return (
    <>
      <Progress label={t('progress.label')} detail={t('progress.count', { done, all })} done={done} all={all} />
      <JustFinished view={view} />
      <Troubles view={view} />
      {run && <RunCard view={view} run={run} atSite={atSite} />}
      {!run && next && <NextCard key={next.id} view={view} task={next} atSite={atSite} />}
      {!next && <Callout tone="good" title={t(all === done ? 'next.nothing' : 'next.waiting')} />}
      <Questions view={view} />
      <RoleChoice role={role} />
      <PhaseList tasks={shown} view={view} atSite={atSite} />
      {mine.length < view.tasks.length && (
        <Button look="quiet" onPress={() => setOthers(!others)}>
          {others ? t('role.hideOthers') : t('role.showOthers', { count: view.tasks.length - mine.length })}
        </Button>
      )}
      {idle && <BelowTasks view={view} />}
    </>
  );
}

/** What stands under all tasks, where nobody looks first. */
function BelowTasks({ view }: Pick<CaseProps, 'view'>) {
  const { t, say } = useWords();
  return (
    <>
      <AddTask view={view} />
      <TroubleAsk view={view} />
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
