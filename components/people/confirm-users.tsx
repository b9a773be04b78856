import { useEffect, useMemo, useState } from 'react';
import { takeUsers } from '../../utils/case/people/keep.ts';
import type { ListTable } from '../../utils/customers/read-list.ts';
import { proposeUserColumns, type UserColumns, userFieldNames, userFields } from '../../utils/people/user-columns.ts';
import { type ReadUsers, usersOf } from '../../utils/people/users.ts';
import { attempt } from '../app/attempt.ts';
import { show } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { number } from '../ui/format.ts';

interface ConfirmUsersProps {
  caseId: string;
  file: File;
  tables: ListTable[];
  onEnd(): void;
}

const none = 'none';
const noTable: ListTable = { name: '', columns: [], rows: [] };

/** Which column of a user list is what, and who is in it. Taken only when the person says so. */
export function ConfirmUsers({ caseId, file, tables, onEnd }: ConfirmUsersProps) {
  const { t, say, language } = useWords();
  const [at, setAt] = useState(0);
  const table = tables[at] ?? noTable;
  const proposed = useMemo(() => proposeUserColumns(table.columns), [table]);
  const [chosen, setChosen] = useState<{ table: ListTable; columns: UserColumns }>();
  const columns = chosen?.table === table ? chosen.columns : proposed;
  const read = useReadUsers(table, columns);
  const complete = columns.mail !== undefined || columns.name !== undefined;
  const active = read?.users.filter((user) => user.active).length ?? 0;
  const take = () =>
    attempt(async () => {
      if (!read) return;
      await takeUsers(caseId, file, read);
      onEnd();
      show.notice({ tone: 'good', text: 'people.take.taken' });
    });
  const options = table.columns.map((name, column) => ({ id: String(column), name: name || `${column + 1}` }));
  return (
    <Card title={file.name} strong>
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
              setChosen({ table, columns: id === none ? rest : { ...rest, [field]: Number(id) } });
            }}
          />
        ))}
      </fieldset>
      {!complete && <Callout tone="warn" title={t('people.take.needed')} />}
      {complete && columns.status === undefined && <Callout tone="note" title={t('people.take.noStatus')} />}
      {complete && read && (
        <p className="text-sm">
          {t('people.take.counts', {
            active: number(active, language),
            all: number(read.users.length, language),
            left: number(read.unusable.length, language),
          })}
        </p>
      )}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" isDisabled={!complete || !read?.users.length} onPress={() => void take()}>
          {t('people.take.confirm')}
        </Button>
        <Button onPress={onEnd}>{t('customers.otherFile')}</Button>
      </div>
    </Card>
  );
}

/** The users of a table; undefined while they are read. */
function useReadUsers(table: ListTable, columns: UserColumns): ReadUsers | undefined {
  const [read, setRead] = useState<{ of: UserColumns; users: ReadUsers }>();
  useEffect(() => {
    let wanted = true;
    void usersOf(table.rows, table.columns, columns).then((users) => wanted && setRead({ of: columns, users }));
    return () => {
      wanted = false;
    };
  }, [table, columns]);
  return read?.of === columns ? read.users : undefined;
}
