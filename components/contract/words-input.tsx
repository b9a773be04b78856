import { useEffect, useState } from 'react';
import { WordsField } from '../ui/field.tsx';

interface WordsInputProps {
  label: string;
  value: string | undefined;
  most: number;
  lines?: number;
  onKeep(value: string): void;
}

/** Words of the contract, kept when the person leaves the field. */
export function WordsInput({ label, value = '', most, lines, onKeep }: WordsInputProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const keep = () => {
    const written = text.trim();
    // Taking a term out has a button of its own: an empty field may be a slip.
    if (written === '') setText(value);
    else if (written !== value) onKeep(written);
  };
  return <WordsField label={label} value={text} onChange={setText} onBlur={keep} maxLength={most} lines={lines} />;
}
