import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { ListTable } from '../../utils/customers/read-list.ts';
import { proposeUserColumns, type UserColumns, userFieldNames, userFields } from '../../utils/people/user-columns.ts';
import { type ReadUsers, usersOf } from '../../utils/people/users.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { number } from '../ui/format.ts';
import { FirstUsers } from './first-users.tsx';

interface ConfirmUsersProps {
  title: string;
  tables: ListTable[];
  /** What is to be said of where the list is from. */
  about?: ReactNode;
  /** False while something else has to be settled first. */
  ready?: boolean;
  /** Words of the button that leaves it. */
  other: string;
  onTake(users: ReadUsers): void;
  onEnd(): void;
}

const none = 'none';
const noTable: ListTable = { name: '', columns: [], rows: [] };

/** Which column of a user list is what, and who is in it. Taken only when the person says so. */
export function ConfirmUsers({ title, tables, about, ready = true, other, onTake, onEnd }: ConfirmUsersProps) {
  const { t, say, language } = useWords();
  const [at, setAt] = useState(0);
  const table = tables[at] ?? noTable;
  // Rows may be added while it is looked at; what was chosen holds while the columns are the same.
  const header = table.columns.join('\n');
  const proposed = useMemo(() => proposeUserColumns(header.split('\n')), [header]);
  const [chosen, setChosen] = useState<{ header: string; columns: UserColumns }>();
  const columns = chosen?.header === header ? chosen.columns : proposed;
  const read = useReadUsers(table, columns);
  const complete = columns.mail !== undefined || columns.name !== undefined;
  const active = read?.users.filter((user) => user.active).length ?? 0;
  const options = table.columns.map((name, column) => ({ id: String(column), name: name || `${column + 1}` }));
  return (
    <Card title={title} strong>
      {about}
      {tables.length > 1 && (
        <Choice
          label={t('customers.table')}
          value={String(at)}
          groups={[tables.map(({ name }, index) => ({ id: String(index), name }))]}
          onChoose={(id) => setAt(Number(id))}
        />
      )}
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 text-sm font-medium">{t('customers.columns')}</legend>
        {userFields.map((field) => (
          <Choice
            key={field}
            label={say(userFieldNames[field])}
            value={columns[field] === undefined ? none : String(columns[field])}
            groups={[[{ id: none, name: t('customers.columns.none') }], options]}
            onChoose={(id) => {
              const { [field]: _, ...rest } = columns;
              setChosen({ header, columns: id === none ? rest : { ...rest, [field]: Number(id) } });
            }}
          />
        ))}
      </fieldset>
      {!complete && <Callout tone="warn" title={t('people.take.needed')} />}
      {complete && columns.status === undefined && <Callout tone="note" title={t('people.take.noStatus')} />}
      {complete && read && (
        <>
          <FirstUsers users={read.users} />
          <p className="text-sm">
            {t('people.take.counts', {
              active: number(active, language),
              all: number(read.users.length, language),
              left: number(read.unusable.length, language),
            })}
          </p>
        </>
      )}
      <div className="flex flex-wrap gap-2">
        <Button
          look="primary"
          isDisabled={!ready || !complete || !read?.users.length}
          onPress={() => read && onTake(read)}
        >
          {t('people.take.confirm')}
        </Button>
        <Button onPress={onEnd}>{other}</Button>
      </div>
    </Card>
  );
}

/** The users of a table; undefined while they are read. */
function useReadUsers(table: ListTable, columns: UserColumns): ReadUsers | undefined {
  const [read, setRead] = useState<{ table: ListTable; columns: UserColumns; users: ReadUsers }>();
  useEffect(() => {
    let wanted = true;
    void usersOf(table.rows, table.columns, columns).then((users) => wanted && setRead({ table, columns, users }));
    return () => {
      wanted = false;
    };
  }, [table, columns]);
  // Those of the screen before stay until the next one is read.
  return read?.columns === columns && read.table.columns.join('\n') === table.columns.join('\n')
    ? read.users
    : undefined;
}
