import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { customerResults, isResultEvent } from '../../utils/case/customer-results.ts';
import { db } from '../../utils/case/db.ts';
import type { CustomerList } from '../../utils/case/rows/customers.ts';
import { nextOpen, progressOf } from '../../utils/customers/results.ts';
import type { CaseProps } from '../app/case-props.ts';
import { useWords } from '../app/words.tsx';
import { Callout } from '../ui/callout.tsx';
import { Progress } from '../ui/progress.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { begin, pause } from './act.ts';
import { CustomerCard } from './customer-card.tsx';
import { CustomerRows } from './customer-rows.tsx';
import { ResultsFile } from './results-file.tsx';
import { Stopped } from './stopped.tsx';

/** A list under way: how far it is, the customer where it stands, and all of them. */
export function WorkingList({ list, ...of }: CaseProps & { list: CustomerList }) {
  const { t } = useWords();
  const read = useLiveQuery(() => db.customerOrders.get(list.id), [list.id]);
  const { events } = of.view.state;
  const told = events.filter(isResultEvent);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a log only grows, so its length stands for what is in it; the list need not be drawn anew for every step of the guide.
  const results = useMemo(() => customerResults(told, list.id), [told.length, list.id]);
  if (!read) return <Skeleton label={t('panel.loading')} lines={6} />;
  const { all, open, by } = progressOf(read.orders, results);
  const order = read.orders.find(({ row }) => row === list.row);
  const next = order && nextOpen(read.orders, results, order.row);
  return (
    <>
      <Progress
        label={t('customers.progress')}
        detail={t('progress.count', { done: all - open, all })}
        done={all - open}
        all={all}
      />
      {open === 0 && (
        <Callout tone="good" title={t('customers.through')}>
          <p>{t(by.waiting > 0 ? 'customers.through.waiting' : 'customers.through.text')}</p>
        </Callout>
      )}
      {order && list.state === 'stopped' && (
        <Stopped
          outcome={results.get(order.row)?.at(-1)?.outcome}
          onNext={next && next.row !== order.row ? () => void begin(of, list, next) : undefined}
        />
      )}
      {order && (
        // Another customer, or another result of this one, begins with a form of its own.
        <CustomerCard
          key={`${order.row} ${results.get(order.row)?.length ?? 0}`}
          {...of}
          list={list}
          order={order}
          orders={read.orders}
          results={results.get(order.row) ?? []}
        />
      )}
      <ResultsFile view={of.view} list={list} orders={read} results={results} />
      <CustomerRows
        orders={read.orders}
        results={results}
        current={list.row}
        onTurnTo={(row) => void pause(of, list, row)}
      />
    </>
  );
}
