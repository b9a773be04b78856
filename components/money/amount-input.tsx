import { useEffect, useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { minorDigits } from '../../utils/case/money/currency.ts';
import { parseAmount } from '../../utils/case/money/parse-amount.ts';
import type { Language } from '../../utils/text.ts';
import { useWords } from '../app/words.tsx';

interface AmountInputProps {
  label: string;
  /** Decimal, `1234.50`. */
  value: string | undefined;
  currency: string | undefined;
  /** An amount that is paid back may be below zero. */
  signed?: boolean;
  /** The largest number, where there is one. */
  most?: number;
  /** In a dialog: heard of while it is written, since the button waits for it. */
  live?: boolean;
  onKeep(value: string): void;
}

const shape = { plain: /^\d{1,15}(\.\d{1,6})?$/, signed: /^-?\d{1,15}(\.\d{1,6})?$/ };
type Fault = 'not-an-amount' | 'ambiguous' | 'other-currency';

/** An amount as people write it, in either language; kept when the field is left, and shown again as the language writes it. */
export function AmountInput({ label, value, currency, signed, most, live, onKeep }: AmountInputProps) {
  const { t, language } = useWords();
  const shown = value === undefined ? '' : written(value, currency, language);
  const [text, setText] = useState(shown);
  const [fault, setFault] = useState<Fault>();
  useEffect(() => {
    if (!live) setText(shown);
  }, [shown, live]);
  const read = (written: string): string | Fault => {
    const amount = parseAmount(written, currency);
    if (amount.type !== 'amount') return amount.type;
    if (amount.currency !== undefined && currency !== undefined && amount.currency !== currency)
      return 'other-currency';
    const fits =
      shape[signed ? 'signed' : 'plain'].test(amount.decimal) && Number(amount.decimal) <= (most ?? Infinity);
    return fits ? amount.decimal : 'not-an-amount';
  };
  const write = (written: string) => {
    setText(written);
    const decimal = read(written);
    if (live && !isFault(decimal)) onKeep(decimal);
  };
  const keep = () => {
    // Taking a term out has a button of its own: an empty field may be a slip.
    if (text.trim() === '' || text === shown) return setFault(undefined);
    const decimal = read(text);
    if (isFault(decimal)) return setFault(decimal);
    setFault(undefined);
    setText(written(decimal, currency, language));
    if (decimal !== value) onKeep(decimal);
  };
  return (
    <TextField
      value={text}
      onChange={write}
      onBlur={keep}
      isInvalid={fault !== undefined}
      maxLength={100}
      className="flex flex-col gap-1"
    >
      <Label className="text-xs font-medium text-quiet">{label}</Label>
      <Input
        inputMode="decimal"
        className="w-full rounded-lg border border-field bg-card px-2.5 py-1.5 text-right text-sm text-ink tabular-nums invalid:border-bad"
      />
      <FieldError className="text-xs text-bad">{fault && t(`money.fault.${fault}`)}</FieldError>
    </TextField>
  );
}

function isFault(read: string): read is Fault {
  return read === 'not-an-amount' || read === 'ambiguous' || read === 'other-currency';
}

function written(decimal: string, currency: string | undefined, language: Language): string {
  const digits = Math.max(currency === undefined ? 0 : minorDigits(currency), decimal.split('.')[1]?.length ?? 0);
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: digits });
  return format.format(decimal as Intl.StringNumericLiteral);
}
