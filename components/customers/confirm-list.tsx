import { useMemo, useState } from 'react';
import { takeList } from '../../utils/case/customers.ts';
import { type CustomerField, customerFields, fieldNames, neededFields } from '../../utils/customers/fields.ts';
import { namesakesOf, ordersOf } from '../../utils/customers/orders.ts';
import { type Columns, proposeColumns } from '../../utils/customers/propose.ts';
import type { ListTable } from '../../utils/customers/read-list.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { number } from '../ui/format.ts';
import { ListProblems } from './list-problems.tsx';
import { OperatorField } from './operator-field.tsx';

const noTable: ListTable = { name: '', columns: [], rows: [] };

interface ConfirmListProps {
  caseId: string;
  file: File;
  tables: ListTable[];
  onTaken(list: string): void;
  onBack(): void;
}

/** What was read of a list: which column is what, which rows can't be used, who works on it. Taken only when the person says so. */
export function ConfirmList({ caseId, file, tables, onTaken, onBack }: ConfirmListProps) {
  const { t, language } = useWords();
  const [at, setAt] = useState(0);
  const table = tables[at] ?? noTable;
  const [chosen, setChosen] = useState<{ table: ListTable; columns: Columns }>();
  const proposed = useMemo(() => proposeColumns(table.columns), [table]);
  const columns = chosen?.table === table ? chosen.columns : proposed;
  const [operator, setOperator] = useState('');
  const read = useMemo(() => ordersOf(table.rows, columns), [table, columns]);
  const alike = useMemo(() => read.orders.filter((order) => namesakesOf(order, read.orders).length > 0), [read]);
  const complete = neededFields.every((field) => columns[field] !== undefined);
  const take = () =>
    attempt(async () => {
      const headers = Object.fromEntries(
        Object.entries(columns).map(([field, column]) => [field, (table.columns[column] ?? '').slice(0, 200)]),
      );
      const taken = await takeList(caseId, { file, operator: operator.trim(), columns: headers, ...read });
      onTaken(taken.id);
    });
  return (
    <Card title={file.name} strong>
      {tables.length > 1 && (
        <Choice
          label={t('customers.table')}
          value={String(at)}
          groups={[
            tables.map(({ name, rows }, index) => ({
              id: String(index),
              name: t('aside', { words: name, aside: rows.length }),
            })),
          ]}
          onChoose={(id) => setAt(Number(id))}
        />
      )}
      <ColumnChoices table={table} columns={columns} onChoose={(next) => setChosen({ table, columns: next })} />
      <OperatorField value={operator} onChange={setOperator} />
      {!complete && (
        <Callout tone="warn">
          <p>{t('customers.needed')}</p>
        </Callout>
      )}
      {alike.length > 0 && (
        <Callout tone="note">
          <p>{t('customers.alike', { rows: number(alike.length, language) })}</p>
        </Callout>
      )}
      {complete && <ListProblems problems={read.problems} />}
      {complete && operator.trim() === '' && (
        <p className="text-xs text-quiet">{t('customers.missing', { names: t('customers.operator') })}</p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          isDisabled={!complete || read.orders.length === 0 || operator.trim() === ''}
          onPress={() => void take()}
        >
          {t('customers.take', { rows: number(complete ? read.orders.length : 0, language) })}
        </Button>
        <Button onPress={onBack}>{t('customers.otherFile')}</Button>
      </div>
    </Card>
  );
}

const none = 'none';

interface ColumnChoicesProps {
  table: ListTable;
  columns: Columns;
  onChoose(columns: Columns): void;
}

/** For each field the column that holds it, with a value of the first rows. */
function ColumnChoices({ table, columns, onChoose }: ColumnChoicesProps) {
  const { t, say } = useWords();
  const options = table.columns.map((name, at) => ({ id: String(at), name: name === '' ? `${at + 1}` : name }));
  const choose = (field: CustomerField, id: string) => {
    const { [field]: _, ...rest } = columns;
    // A column holds one thing: the field that had it before has none now.
    const others = Object.entries(rest).filter(([, column]) => String(column) !== id);
    onChoose({ ...Object.fromEntries(others), ...(id === none ? {} : { [field]: Number(id) }) });
  };
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-sm font-medium">{t('customers.columns')}</legend>
      {customerFields.map((field) => {
        const column = columns[field];
        const value = column === undefined ? '' : firstValue(table, column);
        return (
          <div key={field} className="flex flex-col gap-0.5">
            <Choice
              label={say(fieldNames[field])}
              value={column === undefined ? none : String(column)}
              groups={[[{ id: none, name: t('customers.columns.none') }], options]}
              onChoose={(id) => choose(field, id)}
            />
            {value !== '' && <p className="px-0.5 text-xs text-quiet">{t('customers.columns.sample', { value })}</p>}
          </div>
        );
      })}
    </fieldset>
  );
}

function firstValue({ rows }: ListTable, column: number): string {
  return (
    rows
      .map(({ cells }) => (cells[column] ?? '').trim())
      .find((cell) => cell !== '')
      ?.slice(0, 80) ?? ''
  );
}
