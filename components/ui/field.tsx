import type { ReactNode } from 'react';
import { Input, Label, NumberField, Text, TextArea, TextField } from 'react-aria-components';
import { dayNow } from '../../utils/case/playbook/index.ts';

const box = 'rounded-lg border border-field bg-card px-2.5 py-1.5 text-sm text-ink placeholder:text-quiet';

interface TextFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  onBlur?(): void;
  help?: string;
  lines?: number;
  maxLength?: number;
}

/** A field for words; more than one line when `lines` says so. */
export function WordsField({ label, value, onChange, onBlur, help, lines = 1, maxLength }: TextFieldProps) {
  return (
    <TextField value={value} onChange={onChange} onBlur={onBlur} maxLength={maxLength} className="flex flex-col gap-1">
      <Label className="text-xs font-medium text-quiet">{label}</Label>
      {lines > 1 ? (
        <TextArea
          rows={lines}
          // It grows with what is written, up to a screenful.
          style={{ minHeight: `calc(${lines}lh + 0.9rem)` }}
          className={`${box} field-sizing-content max-h-[80vh] w-full`}
        />
      ) : (
        <Input className={`${box} w-full`} />
      )}
      {help && (
        <Text slot="description" className="text-xs text-quiet">
          {help}
        </Text>
      )}
    </TextField>
  );
}

interface CountFieldProps {
  /** Heard, not seen: the row around it says the same to the eye. */
  label: string;
  value: number | undefined;
  onChange(value: number): void;
}

/** A field for a whole number from 0 on, grouped as the language does. */
export function CountField({ label, value, onChange }: CountFieldProps) {
  return (
    <NumberField
      aria-label={label}
      value={value ?? Number.NaN}
      onChange={(next) => Number.isNaN(next) || onChange(next)}
      minValue={0}
      maxValue={1_000_000_000_000}
      step={1}
      className="w-28"
    >
      <Input className={`${box} w-full text-right tabular-nums`} />
    </NumberField>
  );
}

interface DayFieldProps {
  /** Heard, not seen: the row around it says the same to the eye. */
  label: string;
  /** `2026-05-06`; empty for none. */
  value: string;
  /** The last day that can be chosen; today unless another is said. */
  last?: string;
  /** Called with such a day, or '' when it was taken out, once the person leaves the field. */
  onChange(value: string): void;
}

/** A field for a day, in the browser's own way of writing days. */
export function DayField({ label, value, last, onChange }: DayFieldProps) {
  return (
    // What was written elsewhere shows here, too.
    <TextField aria-label={label} key={value} defaultValue={value}>
      <Input
        type="date"
        min="1990-01-01"
        max={last ?? dayNow()}
        onBlur={({ target }) => target.validity.valid && target.value !== value && onChange(target.value)}
        className={box}
      />
    </TextField>
  );
}

/** A name and its value, one under the other or side by side where there is room. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm">
      <dt className="text-quiet">{name}</dt>
      <dd className="ml-auto min-w-0 font-medium">{children}</dd>
    </div>
  );
}
