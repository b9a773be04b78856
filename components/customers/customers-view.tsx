import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { listsOf } from '../../utils/case/customers.ts';
import type { CaseProps } from '../app/case-props.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { Button } from '../ui/button.tsx';
import { moment } from '../ui/format.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { NewList } from './new-list.tsx';
import { WorkingList } from './working-list.tsx';

/** Customers to be terminated by a list: the list is given, confirmed, then gone through one customer at a time. */
export function CustomersView({ newListReader, ...of }: CaseProps & { newListReader: () => Worker }) {
  const { t, language } = useWords();
  const caseId = of.view.case.id;
  const lists = useLiveQuery(() => listsOf(caseId), [caseId]);
  const [chosen, choose] = useState<string>();
  if (!lists) return <Skeleton label={t('panel.loading')} lines={6} />;
  const list = chosen === 'new' ? undefined : (lists.find(({ id }) => id === chosen) ?? lists[0]);
  if (!list)
    return (
      <NewList
        caseId={caseId}
        newListReader={newListReader}
        onTaken={choose}
        onBack={lists.length > 0 ? () => choose(undefined) : undefined}
      />
    );
  const names = lists.map(({ id, name, takenAt }) => ({ id, name: `${name} · ${moment(takenAt, language)}` }));
  return (
    <>
      {lists.length > 1 && <Choice label={t('customers.list')} value={list.id} groups={[names]} onChoose={choose} />}
      <WorkingList key={list.id} {...of} list={list} />
      <div>
        <Button look="quiet" onPress={() => choose('new')}>
          {t('customers.newList')}
        </Button>
      </div>
    </>
  );
}
