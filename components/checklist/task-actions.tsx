import { templates } from '../../utils/case/letters/templates/index.ts';
import type { Task } from '../../utils/case/playbook/index.ts';
import { isClosed, type TaskAction } from '../../utils/case/playbook/phases.ts';
import type { CaseProps } from '../app/case-props.ts';
import { decide } from '../app/decide.ts';
import { show } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { Ask } from '../ui/ask.tsx';
import { Button } from '../ui/button.tsx';
import { ArrowIcon } from '../ui/icons.tsx';
import { addressIn, startGuide, takeThere } from './act.ts';
import { ChangeTask } from './own-task.tsx';
import { WaitAsk } from './wait-ask.tsx';
import { Where } from './where.tsx';

/** The views that tasks are done in. */
const ways = {
  customers: () => show.view('customers'),
  files: () => show.view('files'),
  evidence: () => show.view('evidence'),
  bundle: () => show.view('bundle'),
  letters: () => show.contract('letters'),
  terms: () => show.contract('terms'),
  money: () => show.contract('money'),
  alternatives: () => show.view('alternatives'),
  users: () => show.people('users'),
  access: () => show.people('access'),
  departments: () => show.people('departments'),
  ownCustomers: () => show.people('customers'),
} as const satisfies Partial<Record<TaskAction, () => void>>;

function isWay(action: TaskAction | undefined): action is keyof typeof ways {
  return action !== undefined && action in ways;
}

/** What can be done about a task. `next`: this is the task to do now, so its first action is the one to press. */
export function TaskActions({ view, task, atSite, next }: CaseProps & { task: Task; next?: boolean }) {
  const { t, say } = useWords();
  const place = task.place === undefined ? undefined : view.site.places[task.place];
  const address = addressIn(view, place);
  const { guide, action, letter } = task;
  const closed = isClosed(task.status);
  const said = view.state.said.has(task.id) && !task.shown;
  const write = (type: 'task-said-done' | 'task-reopened') => void decide(view, { type, task: task.id });
  const look = next ? 'primary' : 'second';
  const elsewhere = isWay(action) ? action : undefined;
  return (
    <div className="flex flex-col gap-2">
      {place && <Where site={view.site} place={place} />}
      <div className="flex flex-wrap gap-2">
        {guide && !closed && (
          <>
            <Button look={look} onPress={() => void startGuide(view, guide, false, atSite)}>
              {t('guide.start')} <ArrowIcon />
            </Button>
            <Button look="quiet" onPress={() => void startGuide(view, guide, true, atSite)}>
              {t('guide.wordsOnly')}
            </Button>
          </>
        )}
        {letter ? (
          <Button look={look} onPress={() => show.letter(letter)}>
            {t('go.letter', { name: say(templates[letter].name) })} <ArrowIcon />
          </Button>
        ) : (
          elsewhere && (
            <Button look={guide ? 'second' : look} onPress={ways[elsewhere]}>
              {t(`go.${elsewhere}`)} <ArrowIcon />
            </Button>
          )
        )}
        {address && (
          <Button
            look={next && !guide && !elsewhere ? 'primary' : 'second'}
            onPress={() => void takeThere(address, atSite)}
          >
            {t('task.takeThere')}
          </Button>
        )}
        {!closed && <Button onPress={() => write('task-said-done')}>{t('task.saidDone')}</Button>}
        {!closed && (
          <Ask
            trigger={<Button look="quiet">{t('task.notNeeded')}</Button>}
            title={t('task.notNeeded.ask')}
            reason={t('ask.reason')}
            answer={t('task.notNeeded')}
            onAnswer={(reason) => void decide(view, { type: 'task-not-needed', task: task.id, reason })}
          >
            <p>{say(task.title)}</p>
          </Ask>
        )}
        {!closed && !task.waits && <WaitAsk view={view} task={task} />}
        {task.own && <ChangeTask view={view} task={task} />}
        {said && <Button onPress={() => write('task-reopened')}>{t('task.undo')}</Button>}
      </div>
    </div>
  );
}
