import { useEffect, useRef } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { dayText } from '../../utils/case/dates/day-text.ts';
import type { Day } from '../../utils/case/dates/days.ts';
import { daysBetween } from '../../utils/case/dates/days.ts';
import type { Deadline } from '../../utils/case/dates/deadline.ts';
import type { DateGroup } from '../../utils/case/dates/groups.ts';
import { useWords } from '../app/words.tsx';
import { Badge, type Tone } from '../ui/badge.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { moment } from '../ui/format.ts';
import { DateBasis } from './date-basis.tsx';

interface DateRowProps {
  view: CaseView;
  deadline: Deadline;
  group: DateGroup;
  today: Day;
  /** A notification told of it: it is brought into sight, with the focus on it. */
  wanted: boolean;
}

const tones: Record<DateGroup, Tone> = { overdue: 'bad', today: 'warn', soon: 'note', later: 'plain', past: 'plain' };

/** A day: what it is, how far away, how it was computed, and what it rests on. */
export function DateRow({ view, deadline, group, today, wanted }: DateRowProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!wanted) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'center' });
  }, [wanted]);
  const { t, say, language } = useWords();
  const { title, day, at, computed, basis, met } = deadline;
  const away = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(daysBetween(today, day), 'day');
  return (
    <li
      className={`flex flex-col gap-1 py-2 first:pt-0 last:pb-0 ${wanted ? '-mx-2 rounded-lg bg-accent-soft px-2 first:pt-2 last:pb-2' : ''}`}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-2 gap-y-1">
        <h3 ref={heading} tabIndex={wanted ? -1 : undefined} className="rounded text-sm font-semibold">
          {say(title)}
        </h3>
        <Badge tone={met ? 'good' : tones[group]}>{met ? t('dates.met') : away}</Badge>
      </div>
      <p className="text-sm">
        <time dateTime={at ?? day}>{at ? moment(at, language) : say(dayText(day))}</time>
      </p>
      {met && <p className="text-xs text-quiet">{say(met)}</p>}
      <Foldable label={t('dates.how')}>
        <div className="flex flex-col gap-1 text-quiet">
          <ol className="flex list-decimal flex-col gap-0.5 pl-5">
            {computed.map((step) => (
              <li key={step.en}>{say(step)}</li>
            ))}
          </ol>
          <DateBasis view={view} basis={basis} />
        </div>
      </Foldable>
    </li>
  );
}
