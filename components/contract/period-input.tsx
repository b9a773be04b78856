import { useEffect, useState } from 'react';
import { Group, Input, NumberField } from 'react-aria-components';
import { unitNames } from '../../utils/case/contract/period-text.ts';
import { type Period, type PeriodUnit, periodUnits } from '../../utils/case/contract/terms.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';

interface PeriodInputProps {
  label: string;
  value: Period | undefined;
  onKeep(value: Period): void;
}

/** A length of time: how many, of what. Kept as soon as both are there. */
export function PeriodInput({ label, value, onKeep }: PeriodInputProps) {
  const { t, say } = useWords();
  const [unit, setUnit] = useState<PeriodUnit>(value?.unit ?? 'months');
  useEffect(() => value && setUnit(value.unit), [value]);
  const keep = (next: Period) => {
    if (next.n !== value?.n || next.unit !== value.unit) onKeep(next);
  };
  return (
    <Group aria-label={label} className="flex flex-col gap-1">
      <span aria-hidden className="text-xs font-medium text-quiet">
        {label}
      </span>
      <div className="flex items-center gap-2">
        <NumberField
          aria-label={`${label}: ${t('contract.howMany')}`}
          value={value?.n ?? Number.NaN}
          onChange={(n) => Number.isNaN(n) || keep({ n, unit })}
          minValue={1}
          maxValue={1_000}
          step={1}
          className="w-20"
        >
          <Input className="w-full rounded-lg border border-field bg-card px-2.5 py-1.5 text-right text-sm text-ink tabular-nums" />
        </NumberField>
        <div className="min-w-0 flex-1">
          <Choice
            label={`${label}: ${t('contract.unit')}`}
            quiet
            value={unit}
            groups={[periodUnits.map((id) => ({ id, name: say(unitNames[id]) }))]}
            onChoose={(id) => {
              setUnit(id as PeriodUnit);
              if (value) keep({ n: value.n, unit: id as PeriodUnit });
            }}
          />
        </div>
      </div>
    </Group>
  );
}
