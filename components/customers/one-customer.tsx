import { useState } from 'react';
import { takeList } from '../../utils/case/customers.ts';
import { type CustomerField, customerFields, fieldLengths, fieldNames } from '../../utils/customers/fields.ts';
import { oneCustomer } from '../../utils/customers/one-customer.ts';
import { problemText } from '../../utils/customers/words.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { DateField } from '../ui/date-field.tsx';
import { WordsField } from '../ui/field.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { OperatorField } from './operator-field.tsx';

/** One customer written by hand: a list of one, with the same steps and the same record as any other. */
export function OneCustomer({ caseId, onTaken }: { caseId: string; onTaken(list: string): void }) {
  const { t, say, language } = useWords();
  const [values, setValues] = useState<Partial<Record<CustomerField, string>>>({});
  const [operator, setOperator] = useState('');
  const written = oneCustomer(values, language);
  const [problem] = written.problems;
  const begun = Object.values(values).some((value) => value.trim() !== '');
  const take = () =>
    attempt(async () => {
      const taken = await takeList(caseId, { ...written, operator: operator.trim() });
      onTaken(taken.id);
    });
  return (
    <Card>
      <Foldable label={t('customers.one')}>
        <div className="flex flex-col gap-2.5">
          {customerFields.map((field) => {
            const given = {
              label: say(fieldNames[field]),
              value: values[field] ?? '',
              onChange: (value: string) => setValues((before) => ({ ...before, [field]: value })),
            };
            return field === 'effective' ? (
              <DateField key={field} {...given} />
            ) : (
              <WordsField key={field} {...given} maxLength={fieldLengths[field]} />
            );
          })}
          <OperatorField value={operator} onChange={setOperator} />
          {begun && problem && (
            <p role="status" className="text-xs text-quiet">
              {say(problemText(problem))}
            </p>
          )}
          {!problem && operator.trim() === '' && (
            <p className="text-xs text-quiet">{t('customers.missing', { names: t('customers.operator') })}</p>
          )}
          <div>
            <Button isDisabled={written.orders.length === 0 || operator.trim() === ''} onPress={() => void take()}>
              {t('customers.one.take')}
            </Button>
          </div>
        </div>
      </Foldable>
    </Card>
  );
}
