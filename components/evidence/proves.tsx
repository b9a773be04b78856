import { Menu, Header as MenuHeader, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import type { CaseView } from '../../utils/case/cases.ts';
import { phases } from '../../utils/case/playbook/phases.ts';
import type { Evidence } from '../../utils/case/rows/evidence.ts';
import { suggestedTask } from '../../utils/case/suggest-task.ts';
import { useWords } from '../app/words.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { CheckIcon, ChevronIcon, CloseIcon } from '../ui/icons.tsx';
import { attach } from './act.ts';

interface ProvesProps {
  view: CaseView;
  evidence: Evidence;
}

/** Which tasks a piece of evidence proves: what it looks like, what the person said, and the list to say it from. */
export function Proves({ view, evidence }: ProvesProps) {
  const { t, say } = useWords();
  const { about } = view.state;
  const proven = view.tasks.filter(({ id }) => about.attached.get(id)?.has(evidence.id));
  return (
    <div className="flex flex-col items-start gap-2 text-sm">
      <Suggested view={view} evidence={evidence} />
      <ul className="flex flex-col gap-1 self-stretch">
        {proven.map(({ id, title }) => (
          <li key={id} className="flex items-center gap-1">
            <CheckIcon className="size-4 text-good" />
            <span className="min-w-0 flex-1">{t('proves.task', { task: say(title) })}</span>
            <IconButton
              label={t('proves.takeOff', { task: say(title) })}
              onPress={() => void attach(evidence, id, false)}
            >
              <CloseIcon />
            </IconButton>
          </li>
        ))}
      </ul>
      <TaskMenu view={view} evidence={evidence} proven={new Set(proven.map(({ id }) => id))} />
    </div>
  );
}

/** The task that a piece looks like proving, for the person to say so; nothing once they have decided. */
export function Suggested({ view, evidence }: ProvesProps) {
  const { t, say } = useWords();
  const suggestion = suggestedTask(evidence, view.state.about, view.tasks);
  if (!suggestion) return null;
  return (
    <Callout tone="note">
      <p>{t(`topic.${suggestion.topic}`)}</p>
      <Button onPress={() => void attach(evidence, suggestion.task.id, true)}>
        {t('proves.accept', { task: say(suggestion.task.title) })}
      </Button>
    </Callout>
  );
}

/** All tasks by their phases; those that this piece proves are ticked, and a press changes that. */
function TaskMenu({ view, evidence, proven }: ProvesProps & { proven: Set<string> }) {
  const { t, say } = useWords();
  const change = async (wanted: Set<string>) => {
    for (const task of wanted.symmetricDifference(proven)) await attach(evidence, task, wanted.has(task));
  };
  return (
    <MenuTrigger>
      <Button aria-label={t('proves.chooseFor', { title: evidence.title })}>
        {t('proves.choose')} <ChevronIcon />
      </Button>
      <Popover placement="bottom start">
        <Menu
          aria-label={t('proves.choose')}
          selectionMode="multiple"
          selectedKeys={proven}
          onSelectionChange={(keys) => void change(new Set([...keys].map(String)))}
          className="max-h-80 w-72 max-w-[92vw] overflow-auto rounded-xl border border-line bg-card p-1 text-sm shadow-card outline-none"
        >
          {phases.map((phase) => (
            <MenuSection key={phase.id}>
              <MenuHeader className="px-2.5 pt-2 text-xs text-quiet">{say(phase.name)}</MenuHeader>
              {view.tasks
                .filter((task) => task.phase === phase.id)
                .map((task) => (
                  <MenuItem
                    key={task.id}
                    id={task.id}
                    textValue={say(task.title)}
                    className="flex cursor-pointer items-center gap-2 rounded-lg px-2.5 py-1.5 outline-none focus:bg-accent-soft"
                  >
                    <span className="w-4">{proven.has(task.id) && <CheckIcon className="size-4 text-good" />}</span>
                    {say(task.title)}
                  </MenuItem>
                ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
