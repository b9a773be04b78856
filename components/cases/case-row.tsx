import type { CaseLine } from '../../utils/case/overview.ts';
import { phases, statusNames } from '../../utils/case/playbook/phases.ts';
import { show } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { Badge } from '../ui/badge.tsx';
import { day } from '../ui/format.ts';
import { ClockIcon } from '../ui/icons.tsx';
import { Lead } from '../ui/lead.tsx';
import { useCaseName } from './case-name.ts';

/** One case of many: what it is, how far, what is next and when something is due. A press shows it. */
export function CaseRow({ line: { case: found, next, awaited, due, overdue, done, all } }: { line: CaseLine }) {
  const { t, say, language } = useWords();
  const name = useCaseName();
  const phase = phases.find(({ id }) => id === (next ?? awaited)?.phase);
  return (
    <li>
      <button
        type="button"
        onClick={() => show.case(found.id)}
        className="flex w-full flex-col gap-1 px-3 py-2.5 text-left text-sm outline-offset-[-2px] hover:bg-accent-soft"
      >
        <span className="flex w-full flex-wrap items-center justify-between gap-x-2 gap-y-1">
          <span className="min-w-0 font-medium">{name(found)}</span>
          {due && (
            <Badge tone={overdue ? 'bad' : 'note'} icon={<ClockIcon className="size-3" />}>
              {t(overdue ? 'cases.overdue' : 'plan.until', { day: day(due, language) })}
            </Badge>
          )}
          {found.practice && <Badge>{t('practice.badge')}</Badge>}
        </span>
        <span className="text-xs text-quiet">
          {phase && `${say(phase.name)} · `}
          {t('cases.progress', { done, all })}
          {found.purpose === 'terminate' && ` · ${t('begin.purpose.terminate')}`}
        </span>
        {next && (
          <span className="text-xs">
            <Lead words={t('next.label')} look="text-quiet" />
            {say(next.title)}
          </span>
        )}
        {awaited && (
          <span className="text-xs">
            {say(awaited.title)} <span className="text-quiet">· {say(statusNames.waiting)}</span>
          </span>
        )}
      </button>
    </li>
  );
}
