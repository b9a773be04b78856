import { Input, Label, NumberField } from 'react-aria-components';

interface CountInputProps {
  label: string;
  value: number | undefined;
  most?: number;
  onKeep(value: number): void;
}

/** A whole number from 1 on. */
export function CountInput({ label, value, most = 1_000_000, onKeep }: CountInputProps) {
  return (
    <NumberField
      value={value ?? Number.NaN}
      onChange={(next) => Number.isNaN(next) || next === value || onKeep(next)}
      minValue={1}
      maxValue={most}
      step={1}
      className="flex flex-col gap-1"
    >
      <Label className="text-xs font-medium text-quiet">{label}</Label>
      <Input className="w-full rounded-lg border border-field bg-card px-2.5 py-1.5 text-right text-sm text-ink tabular-nums" />
    </NumberField>
  );
}
