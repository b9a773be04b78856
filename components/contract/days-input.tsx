import { useState } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { dayText } from '../../utils/case/dates/day-text.ts';
import { useWords } from '../app/words.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { clearTerm, setTerm } from './act.ts';
import { PasteDays } from './paste-days.tsx';

interface DaysInputProps {
  label: string;
  value: readonly string[];
  view: CaseView;
  field: 'holidays' | 'workedWeekends';
}

/** A list of days, added one at a time or many at once. */
export function DaysInput({ label, value, view, field }: DaysInputProps) {
  const { t, say } = useWords();
  const [day, setDay] = useState('');
  const keep = (days: readonly string[]) =>
    void (days.length > 0 ? setTerm(view, { field, value: days.toSorted() }) : clearTerm(view, field));
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 text-xs font-medium text-quiet">{label}</legend>
      <ul className="flex flex-wrap gap-1">
        {value.map((each) => (
          <li key={each} className="inline-flex items-center rounded-lg bg-accent-soft pl-2 text-sm">
            {say(dayText(each))}
            <IconButton
              label={t('contract.days.remove', { day: say(dayText(each)) })}
              onPress={() => keep(value.filter((other) => other !== each))}
            >
              <CloseIcon className="size-3.5" />
            </IconButton>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <input
          type="date"
          aria-label={t('contract.days.day', { name: label })}
          min="1990-01-01"
          max="2199-12-31"
          value={day}
          onChange={({ target }) => setDay(target.value)}
          className="rounded-lg border border-field bg-card px-2.5 py-1.5 text-sm text-ink"
        />
        <Button
          isDisabled={day === '' || value.includes(day)}
          onPress={() => {
            keep([...value, day]);
            setDay('');
          }}
        >
          {t('contract.days.add')}
        </Button>
        <PasteDays label={label} value={value} onKeep={keep} />
      </div>
    </fieldset>
  );
}
