import { Input, Label, NumberField } from 'react-aria-components';

interface DeliveryInputProps {
  label: string;
  value: number | undefined;
  onKeep(value: number): void;
}

/** How many working days the notice is on its way. */
export function DeliveryInput({ label, value, onKeep }: DeliveryInputProps) {
  return (
    <NumberField
      value={value ?? Number.NaN}
      onChange={(next) => !Number.isNaN(next) && next !== value && onKeep(next)}
      minValue={0}
      maxValue={60}
      step={1}
      className="flex flex-col gap-1"
    >
      <Label className="text-xs font-medium text-quiet">{label}</Label>
      <Input className="w-20 rounded-lg border border-field bg-card px-2.5 py-1.5 text-right text-sm text-ink tabular-nums" />
    </NumberField>
  );
}
