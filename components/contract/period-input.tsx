import { useState } from 'react';
import { Group, Input, NumberField } from 'react-aria-components';
import { unitNames } from '../../utils/case/contract/period-text.ts';
import type { PeriodUnit } from '../../utils/case/contract/terms.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';

interface PeriodInputProps<Unit extends PeriodUnit> {
  label: string;
  units: readonly Unit[];
  value: { n: number; unit: Unit } | undefined;
  onKeep(value: { n: number; unit: Unit }): void;
}

/** A length of time: how many, of what. Kept as soon as both are there. */
export function PeriodInput<Unit extends PeriodUnit>({ label, units, value, onKeep }: PeriodInputProps<Unit>) {
  const { t, say } = useWords();
  const [chosen, setChosen] = useState<Unit>();
  const unit = value?.unit ?? chosen ?? usual(units);
  const keep = (n: number, of: Unit) => {
    if (n !== value?.n || of !== value.unit) onKeep({ n, unit: of });
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
          onChange={(n) => Number.isNaN(n) || keep(n, unit)}
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
            groups={[units.map((id) => ({ id, name: say(unitNames[id]) }))]}
            onChoose={(id) => {
              setChosen(id as Unit);
              if (value) keep(value.n, id as Unit);
            }}
          />
        </div>
      </div>
    </Group>
  );
}

/** Most periods of contracts are told in months. */
function usual<Unit extends PeriodUnit>(units: readonly Unit[]): Unit {
  return units.find((unit) => unit === 'months') ?? (units[0] as Unit);
}
