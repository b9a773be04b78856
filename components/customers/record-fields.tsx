import { customerRecords, customerResults } from '../../utils/case/customer-results.ts';
import type { CustomerList } from '../../utils/case/rows/customers.ts';
import type { Order } from '../../utils/customers/orders.ts';
import { type RecordField, recordFields } from '../../utils/customers/records.ts';
import type { CaseProps } from '../app/case-props.ts';
import { decide } from '../app/decide.ts';
import { useWords } from '../app/words.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { RecordLine } from './record-line.tsx';

interface RecordFieldsProps extends CaseProps {
  list: CustomerList;
  order: Order;
  orders: readonly Order[];
}

/** What is added to the result of a customer whose contract was ended; each line can be written for all the others, too. */
export function RecordFields({ view, list, order, orders }: RecordFieldsProps) {
  const { t } = useWords();
  const { events } = view.state;
  const records = customerRecords(events, list.id);
  const record = records.get(order.row) ?? {};
  const results = customerResults(events, list.id);
  const without = (field: RecordField) =>
    orders.flatMap(({ row }) =>
      results.get(row)?.at(-1)?.outcome === 'terminated' && !records.get(row)?.[field] ? row : [],
    );
  const write = (field: RecordField, rows: number[], value: string) =>
    void decide(view, { type: 'customer-record', list: list.id, rows, field, value });
  const done = recordFields.filter((field) => record[field] !== undefined).length;
  return (
    <Foldable label={t('customers.more', { done, all: recordFields.length })} open={done < recordFields.length}>
      <div className="flex flex-col gap-2.5">
        {recordFields.map((field) => (
          <RecordLine
            key={field}
            field={field}
            value={record[field] ?? ''}
            others={without(field).filter((row) => row !== order.row).length}
            onKeep={(value) => write(field, [order.row], value)}
            onAll={(value) => write(field, without(field), value)}
          />
        ))}
      </div>
    </Foldable>
  );
}
