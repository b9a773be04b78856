import { Input, Label, Text, TextField } from 'react-aria-components';

interface PassphraseFieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  help?: string;
  /** A new one, which the browser may offer to make up. */
  isNew?: boolean;
}

/** A field whose content nobody can read over the shoulder. */
export function PassphraseField({ label, value, onChange, help, isNew }: PassphraseFieldProps) {
  return (
    <TextField
      type="password"
      value={value}
      onChange={onChange}
      maxLength={500}
      autoComplete={isNew ? 'new-password' : 'off'}
      className="flex flex-col gap-1"
    >
      <Label className="text-xs font-medium text-quiet">{label}</Label>
      <Input className="w-full rounded-lg border border-field bg-card px-2.5 py-1.5 text-sm text-ink" />
      {help && (
        <Text slot="description" className="text-xs text-quiet">
          {help}
        </Text>
      )}
    </TextField>
  );
}
