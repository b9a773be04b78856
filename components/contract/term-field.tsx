import type { ReactNode } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { choiceNames } from '../../utils/case/contract/choices.ts';
import { valuesOf } from '../../utils/case/contract/contract.ts';
import { fieldNames } from '../../utils/case/contract/names.ts';
import { periodUnits, type Term, termUnits } from '../../utils/case/contract/terms.ts';
import type { Text } from '../../utils/text.ts';
import { useWords } from '../app/words.tsx';
import { setTerm } from './act.ts';
import { DayInput } from './day-input.tsx';
import { DaysInput } from './days-input.tsx';
import { DeliveryInput } from './delivery-input.tsx';
import { PeriodInput } from './period-input.tsx';
import { SetChoice } from './set-choice.tsx';
import type { TermField as Field } from './term-groups.ts';
import { WordsInput } from './words-input.tsx';
import { ZoneChoice } from './zone-choice.tsx';

/** The control for one field of the contract. What is written is kept when the field is left, what is chosen at once. */
export function TermField({ view, field }: { view: CaseView; field: Field }): ReactNode {
  const { say } = useWords();
  const label = say(fieldNames[field]);
  const now = valuesOf(view.state.contract);
  const keep = (term: Term) => void setTerm(view, term);
  switch (field) {
    case 'start':
    case 'end':
      return <DayInput label={label} value={now[field]} onKeep={(value) => keep({ field, value })} />;
    case 'term':
    case 'renewalTerm':
      return (
        <PeriodInput label={label} units={termUnits} value={now[field]} onKeep={(value) => keep({ field, value })} />
      );
    case 'notice':
    case 'noticeEarliest':
    case 'refundWithin':
    case 'dataKept':
    case 'reactivation':
      return (
        <PeriodInput label={label} units={periodUnits} value={now[field]} onKeep={(value) => keep({ field, value })} />
      );
    case 'ownSeat':
    case 'renewal':
    case 'endsOn':
    case 'noticeForm':
    case 'noticeCounted':
    case 'monthEnd': {
      const names: Record<string, Text> = choiceNames[field];
      // The list of a field holds that field's values and no others.
      const choose = (value: string) => keep({ field, value } as Term);
      return <SetChoice label={label} names={names} value={now[field]} onKeep={choose} />;
    }
    case 'number':
    case 'vendorParty':
    case 'ownParty':
    case 'noticeTo':
      return <WordsInput label={label} value={now[field]} most={500} onKeep={(value) => keep({ field, value })} />;
    case 'dataClause':
      return (
        <WordsInput
          label={label}
          value={now[field]}
          most={2_000}
          lines={3}
          onKeep={(value) => keep({ field, value })}
        />
      );
    case 'delivery':
      return <DeliveryInput label={label} value={now[field]} onKeep={(value) => keep({ field, value })} />;
    case 'timeZone':
      return <ZoneChoice label={label} value={now[field]} onKeep={(value) => keep({ field, value })} />;
    case 'holidays':
    case 'workedWeekends':
      return <DaysInput label={label} value={now[field] ?? []} view={view} field={field} />;
    default:
      return field satisfies never;
  }
}
