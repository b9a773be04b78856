import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import type { CaseView } from '../../utils/case/cases.ts';
import { db } from '../../utils/case/db.ts';
import { addUser } from '../../utils/case/people/keep.ts';
import { namedUsers } from '../../utils/case/people/named-users.ts';
import { standingLists, userCounts, userStates } from '../../utils/case/people/people.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { WordsField } from '../ui/field.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { number } from '../ui/format.ts';
import { Progress } from '../ui/progress.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { TakeUsers } from './take-users.tsx';
import { UserRows } from './user-rows.tsx';

interface UsersViewProps {
  view: CaseView;
  newListReader: () => Worker;
}

/** The CRM's users: taken from its own list, checked off, and held against a second list. */
export function UsersView({ view, newListReader }: UsersViewProps) {
  const { t, language } = useWords();
  const caseId = view.case.id;
  const { events } = view.state;
  const lists = useLiveQuery(() => db.userLists.where({ caseId }).toArray(), [caseId]);
  const users = useMemo(() => namedUsers(events, lists ?? []), [events, lists]);
  const counts = useMemo(() => userCounts(userStates(events)), [events]);
  if (!lists) return <Skeleton label={t('panel.loading')} lines={6} />;
  const done = counts.said + counts.gone;
  return (
    <>
      {counts['still-active'] > 0 && (
        <Callout tone="bad" title={t('people.users.still', { users: number(counts['still-active'], language) })}>
          <p>{t('people.users.still.todo')}</p>
        </Callout>
      )}
      {counts.all > 0 && counts.gone === counts.all && <Callout tone="good" title={t('people.users.allGone')} />}
      {counts.all > 0 && (
        <>
          <Progress
            label={t('people.users.progress')}
            detail={t('progress.count', { done: number(done, language), all: number(counts.all, language) })}
            done={done}
            all={counts.all}
          />
          <UserRows caseId={caseId} users={users} counts={counts} />
        </>
      )}
      <TakeUsers view={view} again={standingLists(events).size > 0} newListReader={newListReader} />
      <AddByHand caseId={caseId} />
    </>
  );
}

function AddByHand({ caseId }: { caseId: string }) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const add = () =>
    attempt(async (tell) => {
      const undo = await addUser(caseId, name.trim());
      setName('');
      tell({ tone: 'good', text: 'task.recorded', undo });
    });
  return (
    <Card>
      <Foldable label={t('people.users.byHand')}>
        <div className="flex flex-col gap-2.5">
          <WordsField label={t('people.users.byHand.name')} value={name} onChange={setName} maxLength={200} />
          <div>
            <Button isDisabled={name.trim() === ''} onPress={() => void add()}>
              {t('people.lines.add')}
            </Button>
          </div>
        </div>
      </Foldable>
    </Card>
  );
}
