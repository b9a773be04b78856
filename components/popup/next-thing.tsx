import type { CaseLine } from '../../utils/case/overview.ts';
import { dayThatCounts } from '../../utils/case/playbook/index.ts';
import { statusNames } from '../../utils/case/playbook/phases.ts';
import { sentences } from '../../utils/text.ts';
import { useWords } from '../app/words.tsx';
import { Badge } from '../ui/badge.tsx';
import { day } from '../ui/format.ts';
import { ClockIcon } from '../ui/icons.tsx';
import { Lead } from '../ui/lead.tsx';

/** The one thing that comes next in a case: what to do and by when, else whose answer it waits for, else that all is done. */
export function NextThing({ line: { next, awaited } }: { line: CaseLine }) {
  const { t, say, language } = useWords();
  if (next) {
    const late = next.status === 'overdue';
    const until = dayThatCounts(next);
    return (
      <div className="flex flex-col items-start gap-1 text-sm">
        <p>
          <Lead words={t('next.label')} look="text-quiet" />
          <span className="font-medium">{say(next.title)}</span>
        </p>
        {until && (
          <Badge tone={late ? 'bad' : 'note'} icon={<ClockIcon className="size-3" />}>
            {t(late ? 'cases.overdue' : 'plan.until', { day: day(until, language) })}
          </Badge>
        )}
      </div>
    );
  }
  if (!awaited) return <p className="text-sm font-medium">{t('next.nothing')}</p>;
  const { on, until } = awaited.waits ?? {};
  return (
    <div className="flex flex-col gap-0.5 text-sm">
      <p className="font-medium">{say(awaited.title)}</p>
      <p className="text-quiet">
        {sentences(
          language,
          on ? t('wait.waits', { on }) : say(statusNames.waiting),
          until && t('next.askAgain', { day: day(until, language) }),
        )}
      </p>
    </div>
  );
}
