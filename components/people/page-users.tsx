import { useMemo, useState } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { takeUsers } from '../../utils/case/people/keep.ts';
import { collectedTable } from '../../utils/people/collect.ts';
import { pageListFile } from '../../utils/people/page-list.ts';
import type { ReadUsers } from '../../utils/people/users.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { CheckBox } from '../ui/check-box.tsx';
import { ConfirmUsers } from './confirm-users.tsx';
import { PageReading } from './page-reading.tsx';
import { useReadAlong } from './read-along.ts';
import { useUsersTab } from './use-users-tab.ts';

interface PageUsersProps {
  view: CaseView;
  /** There is a list already: whoever is not in this one counts as gone, so it must be whole. */
  again: boolean;
  onEnd(): void;
}

/** The users that the CRM's page shows: gathered screen by screen, to be confirmed. */
export function PageUsers({ view, again, onEnd }: PageUsersProps) {
  const { t, language } = useWords();
  const { list, trouble } = useReadAlong(useUsersTab(view.case), language);
  const table = useMemo(() => list && collectedTable(list, language), [list, language]);
  const tables = useMemo(() => table && [{ name: '', columns: table.columns, rows: table.rows.map(asRow) }], [table]);
  const [saidWhole, setSaidWhole] = useState(false);
  if (!list || !table || !tables) {
    return (
      <Card title={t('people.page.title')} strong>
        <PageReading view={view} read={0} trouble={trouble} />
        <div>
          <Button onPress={onEnd}>{t('people.page.leave')}</Button>
        </div>
      </Card>
    );
  }
  const read = list.rows.size;
  const whole = list.total !== undefined && read >= list.total;
  const take = (users: ReadUsers) =>
    attempt(async (tell) => {
      const { url, title, total } = list;
      const file = pageListFile(table, t('people.page.file'));
      const undo = await takeUsers(view.case.id, file, users, { url, title, read, total });
      onEnd();
      tell({ tone: 'good', text: 'people.take.taken', undo });
    });
  return (
    <ConfirmUsers
      title={t('people.page.title')}
      tables={tables}
      about={
        <>
          <PageReading view={view} read={read} total={list.total} trouble={trouble} />
          {again && !whole && (
            <CheckBox isSelected={saidWhole} onChange={setSaidWhole} note={t('people.page.whole.note')}>
              {t('people.page.whole')}
            </CheckBox>
          )}
        </>
      }
      ready={!again || whole || saidWhole}
      other={t('people.page.leave')}
      onTake={(users) => void take(users)}
      onEnd={onEnd}
    />
  );
}

const asRow = (cells: string[], at: number) => ({ row: at + 2, cells });
