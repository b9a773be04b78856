import type { CustomerList } from '../../utils/case/rows/customers.ts';
import { fieldNames } from '../../utils/customers/fields.ts';
import { namesakesOf, type Order } from '../../utils/customers/orders.ts';
import type { RecordedResult } from '../../utils/customers/results.ts';
import type { CaseProps } from '../app/case-props.ts';
import { useWords } from '../app/words.tsx';
import { RunCard } from '../checklist/run-card.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { Copy } from '../ui/copy.tsx';
import { Fact } from '../ui/field.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { day } from '../ui/format.ts';
import { ArrowIcon } from '../ui/icons.tsx';
import { begin, customerGuide, pause, recordAndGoOn } from './act.ts';
import { PageSays } from './page-says.tsx';
import { proposeResult } from './propose-result.ts';
import { RecordFields } from './record-fields.tsx';
import { RecordedResults } from './recorded-results.tsx';
import { ResultForm } from './result-form.tsx';

interface CustomerCardProps extends CaseProps {
  list: CustomerList;
  order: Order;
  orders: readonly Order[];
  /** Of this customer, oldest first. */
  results: readonly RecordedResult[];
}

/** One customer of the list: what to search for, where the guide stands, what the page shows, and what became of it. */
export function CustomerCard({ list, order, orders, results, ...of }: CustomerCardProps) {
  const { t } = useWords();
  const { runs, events } = of.view.state;
  const run = runs.find(
    ({ guide, customer }) => guide === customerGuide && customer?.list === list.id && customer.row === order.row,
  );
  const active = run?.status === 'active';
  const finished = run?.status === 'finished' && list.state === 'going';
  const isOpen = results.length === 0;
  // The operator of the list is that of the result before.
  const draft = proposeResult(order, list.operator, run, events);
  return (
    <>
      <Card title={order.name} aside={<Position row={order.row} />} strong>
        <Whom order={order} orders={orders} />
        {run && (active || finished) && <PageSays run={run} />}
        <RecordedResults {...of} list={list} order={order} results={results} />
        {results.at(-1)?.outcome === 'terminated' && <RecordFields {...of} list={list} order={order} orders={orders} />}
        <div className="flex flex-wrap gap-2">
          {!active && (
            <Button look={isOpen && !finished ? 'primary' : 'second'} onPress={() => void begin(of, list, order)}>
              {t(isOpen && !finished ? 'customers.start' : 'customers.again')} <ArrowIcon />
            </Button>
          )}
          {active && <Button onPress={() => void begin(of, list, order)}>{t('customers.again')}</Button>}
          {list.state === 'going' && <Button onPress={() => void pause(of, list)}>{t('customers.pause')}</Button>}
        </div>
      </Card>
      {run && run.status !== 'finished' && (isOpen || list.state === 'going') && <RunCard {...of} run={run} />}
      <Card>
        <Foldable label={t(isOpen ? 'customers.result' : 'customers.result.new')} open={finished}>
          <ResultForm
            // What the page shows fills the form until the person writes in it.
            draft={draft}
            onRecord={(result) => void recordAndGoOn(of, list, order, results.length, result)}
          />
        </Foldable>
      </Card>
    </>
  );
}

function Position({ row }: { row: number }) {
  const { t } = useWords();
  return <span className="text-xs whitespace-nowrap text-quiet tabular-nums">{t('customers.row', { row })}</span>;
}

/** Number and name to copy, what the list says, and who has the same name. */
function Whom({ order, orders }: { order: Order; orders: readonly Order[] }) {
  const { t, say, language } = useWords();
  const alike = namesakesOf(order, orders);
  return (
    <>
      <dl className="flex flex-col gap-0.5">
        <Fact name={say(fieldNames.number)}>
          <Copy text={order.number} label={t('customers.copy.number')} />
        </Fact>
        <Fact name={say(fieldNames.name)}>
          <Copy text={order.name} label={t('customers.copy.name')} />
        </Fact>
        {(['reason', 'effective', 'approval', 'notes'] as const).map(
          (field) =>
            order[field] !== undefined && (
              <Fact key={field} name={say(fieldNames[field])}>
                <span>{field === 'effective' ? day(order.effective ?? '', language) : order[field]}</span>
              </Fact>
            ),
        )}
      </dl>
      {alike.length > 0 && (
        <Callout tone="warn">
          <p>{t('customers.sameName', { numbers: alike.map(({ number }) => number).join(t('list.comma')) })}</p>
        </Callout>
      )}
    </>
  );
}
