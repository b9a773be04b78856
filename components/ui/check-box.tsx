import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import { CheckIcon } from './icons.tsx';

interface CheckBoxProps {
  isSelected: boolean;
  onChange(isSelected: boolean): void;
  /** Said below, smaller. */
  note?: string | undefined;
  children: ReactNode;
}

/** Something that is wanted or not. */
export function CheckBox({ isSelected, onChange, note, children }: CheckBoxProps) {
  return (
    <Checkbox
      isSelected={isSelected}
      onChange={onChange}
      className="group flex w-fit cursor-pointer gap-2 rounded text-sm"
    >
      <span className="mt-0.5 flex size-4.5 shrink-0 items-center justify-center rounded border border-field bg-card text-on-accent group-selected:border-accent group-selected:bg-accent">
        {isSelected && <CheckIcon className="size-3.5" />}
      </span>
      <span>
        {children}
        {note && <span className="block text-xs text-quiet">{note}</span>}
      </span>
    </Checkbox>
  );
}
