import { Input, Label, TextField } from 'react-aria-components';

interface DateFieldProps {
  label: string;
  /** `2026-12-31`; empty for none. */
  value: string;
  onChange(value: string): void;
  onBlur?(): void;
}

/** A field for any day, past or to come, in the browser's own way of writing days. */
export function DateField({ label, value, onChange, onBlur }: DateFieldProps) {
  return (
    <TextField value={value} onChange={onChange} onBlur={onBlur} className="flex flex-col gap-1">
      <Label className="text-xs font-medium text-quiet">{label}</Label>
      <Input
        type="date"
        min="1990-01-01"
        max="2100-12-31"
        className="rounded-lg border border-field bg-card px-2.5 py-1.5 text-sm text-ink"
      />
    </TextField>
  );
}
