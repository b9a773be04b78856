import { takeUsers } from '../../utils/case/people/keep.ts';
import type { ListTable } from '../../utils/customers/read-list.ts';
import type { ReadUsers } from '../../utils/people/users.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { ConfirmUsers } from './confirm-users.tsx';

interface FileUsersProps {
  caseId: string;
  file: File;
  tables: ListTable[];
  onEnd(): void;
}

/** A file's list of users, to be confirmed. */
export function FileUsers({ caseId, file, tables, onEnd }: FileUsersProps) {
  const { t } = useWords();
  const take = (users: ReadUsers) =>
    attempt(async (tell) => {
      const undo = await takeUsers(caseId, file, users);
      onEnd();
      tell({ tone: 'good', text: 'people.take.taken', undo });
    });
  return (
    <ConfirmUsers
      title={file.name}
      tables={tables}
      other={t('customers.otherFile')}
      onTake={(users) => void take(users)}
      onEnd={onEnd}
    />
  );
}
