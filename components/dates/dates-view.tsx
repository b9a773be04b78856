import type { CaseView } from '../../utils/case/cases.ts';
import { caseDates } from '../../utils/case/dates/case-dates.ts';
import type { Day } from '../../utils/case/dates/days.ts';
import type { Deadline } from '../../utils/case/dates/deadline.ts';
import { type DateGroup, dateGroups, groupOf } from '../../utils/case/dates/groups.ts';
import { dayIn, ownZone } from '../../utils/case/dates/zone.ts';
import { useScreen } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { CalendarIcon } from '../ui/icons.tsx';
import { CalendarFile } from './calendar-file.tsx';
import { DateRow } from './date-row.tsx';
import { OpenDates } from './open-dates.tsx';
import { Reminders } from './reminders.tsx';

/** Every day that counts for the case: overdue, today, next, and those that can't be told yet. */
export function DatesView({ view }: { view: CaseView }) {
  const { t } = useWords();
  const { known, open } = caseDates(view);
  const today = dayIn(new Date(), view.state.contract.timeZone?.value ?? ownZone());
  const groups = Object.groupBy(known, (deadline) => groupOf(deadline, today));
  return (
    <>
      {known.length === 0 && (
        <EmptyState icon={<CalendarIcon className="size-6" />} title={t('dates.none')}>
          <p>{t('dates.none.todo')}</p>
        </EmptyState>
      )}
      {dateGroups.map((id) => (
        <DateSection key={id} view={view} dates={groups[id] ?? []} group={id} today={today} />
      ))}
      {known.length > 0 && <Reminders />}
      {known.length > 0 && <CalendarFile view={view} deadlines={known} />}
      {open.length > 0 && <OpenDates open={open} />}
      <p className="text-xs text-quiet">{t('dates.noAdvice')}</p>
    </>
  );
}

interface DateSectionProps {
  view: CaseView;
  dates: readonly Deadline[];
  group: DateGroup;
  today: Day;
}

/** The days of a group; what is past is folded. */
function DateSection({ view, dates, group, today }: DateSectionProps) {
  const { t } = useWords();
  const wanted = useScreen((screen) => screen.wantedDay);
  if (dates.length === 0) return null;
  const list = (
    <ul className="flex flex-col divide-y divide-line">
      {dates.map((deadline) => (
        <DateRow
          key={deadline.id}
          view={view}
          deadline={deadline}
          group={group}
          today={today}
          wanted={deadline.id === wanted}
        />
      ))}
    </ul>
  );
  const name = t(`dates.group.${group}`);
  if (group !== 'past')
    return (
      <Card title={name} strong={group === 'overdue'}>
        {list}
      </Card>
    );
  return (
    <Foldable label={name} open={dates.some(({ id }) => id === wanted)}>
      <Card>{list}</Card>
    </Foldable>
  );
}
