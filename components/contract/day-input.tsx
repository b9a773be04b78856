import { Input, Label, TextField } from 'react-aria-components';

interface DayInputProps {
  label: string;
  /** `2026-12-31` */
  value: string | undefined;
  onKeep(value: string): void;
}

/** A day of the contract, past or to come, in the browser's own way of writing days; kept when the person leaves the field. */
export function DayInput({ label, value = '', onKeep }: DayInputProps) {
  return (
    // What was taken from a document or taken back shows here, too.
    <TextField key={value} defaultValue={value} className="flex flex-col gap-1">
      <Label className="text-xs font-medium text-quiet">{label}</Label>
      <Input
        type="date"
        min="1990-01-01"
        max="2199-12-31"
        onBlur={({ target }) =>
          target.validity.valid && target.value !== '' && target.value !== value && onKeep(target.value)
        }
        className="rounded-lg border border-field bg-card px-2.5 py-1.5 text-sm text-ink"
      />
    </TextField>
  );
}
