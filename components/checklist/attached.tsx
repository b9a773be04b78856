import type { CaseView } from '../../utils/case/cases.ts';
import type { Task } from '../../utils/case/playbook/index.ts';
import { show } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { attach } from '../evidence/act.ts';
import { wordsOf } from '../evidence/evidence-words.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { moment } from '../ui/format.ts';
import { CloseIcon } from '../ui/icons.tsx';

/** The evidence that is attached to a task, each with a way to take it off. */
export function Attached({ view, task }: { view: CaseView; task: Task }) {
  const { t, say, language } = useWords();
  const { about, evidence } = view.state;
  const attached = evidence.filter(({ id }) => about.attached.get(task.id)?.has(id));
  if (attached.length === 0) return null;
  return (
    <div>
      <h4 className="text-xs font-medium text-quiet">{t('attached.title')}</h4>
      <ul>
        {attached.map((piece) => (
          <li key={piece.id} className="flex items-center gap-1">
            <span className="min-w-0 flex-1">
              {wordsOf(piece, about).title} <span className="text-xs text-quiet">{moment(piece.at, language)}</span>
            </span>
            <IconButton
              label={t('proves.takeOff', { task: say(task.title) })}
              onPress={() => void attach(piece, task.id, false)}
            >
              <CloseIcon />
            </IconButton>
          </li>
        ))}
      </ul>
      {task.action !== 'evidence' && (
        <Button look="quiet" onPress={() => show.view('evidence')}>
          {t('attached.show')}
        </Button>
      )}
    </div>
  );
}
