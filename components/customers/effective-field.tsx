import { Input, Label, TextField } from 'react-aria-components';
import { fieldNames } from '../../utils/customers/fields.ts';
import { useWords } from '../app/words.tsx';

interface EffectiveFieldProps {
  /** `2026-12-31`; empty for none. */
  value: string;
  onChange(value: string): void;
}

/** The day from which a termination counts; unlike days that were, it may be yet to come. */
export function EffectiveField({ value, onChange }: EffectiveFieldProps) {
  const { say } = useWords();
  return (
    <TextField value={value} onChange={onChange} className="flex flex-col gap-1">
      <Label className="text-xs font-medium text-quiet">{say(fieldNames.effective)}</Label>
      <Input
        type="date"
        min="1990-01-01"
        max="2100-12-31"
        className="rounded-lg border border-field bg-card px-2.5 py-1.5 text-sm text-ink"
      />
    </TextField>
  );
}
