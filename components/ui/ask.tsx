import { type ReactNode, useState } from 'react';
import type { Look } from './button.tsx';
import { WordsField } from './field.tsx';
import { FormDialog } from './form-dialog.tsx';

interface AskProps {
  /** The button that opens it. */
  trigger: ReactNode;
  title: string;
  children?: ReactNode;
  /** Label of a field for the reason; without it only yes or no is asked. */
  reason?: string;
  answer: string;
  look?: Look;
  onAnswer(reason: string): void;
}

/** Asks once more before something is done, with a reason where the log wants one. */
export function Ask({ trigger, title, children, reason: label, answer, look, onAnswer }: AskProps) {
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      trigger={trigger}
      title={title}
      answer={answer}
      look={look}
      ready={label === undefined || reason.trim() !== ''}
      onOpen={() => setReason('')}
      onAnswer={() => onAnswer(reason.trim())}
    >
      {children}
      {label && <WordsField label={label} value={reason} onChange={setReason} lines={2} maxLength={1_000} />}
    </FormDialog>
  );
}
