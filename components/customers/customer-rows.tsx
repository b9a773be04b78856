import { useMemo, useState } from 'react';
import { GridList, GridListItem, Input, ListLayout, SearchField, useFilter, Virtualizer } from 'react-aria-components';
import type { Order } from '../../utils/customers/orders.ts';
import { type CustomerOutcome, outcomes, progressOf, type RecordedResult } from '../../utils/customers/results.ts';
import { openName, outcomeNames } from '../../utils/customers/words.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { Badge, type Tone } from '../ui/badge.tsx';
import { number } from '../ui/format.ts';

interface CustomerRowsProps {
  orders: readonly Order[];
  results: ReadonlyMap<number, readonly RecordedResult[]>;
  current: number | undefined;
  onTurnTo(row: number): void;
}

type Filter = 'all' | 'open' | CustomerOutcome;

const tones: Record<CustomerOutcome, Tone> = {
  terminated: 'good',
  waiting: 'note',
  already: 'warn',
  'not-found': 'warn',
  several: 'warn',
  refused: 'bad',
  skipped: 'plain',
};

/** Fixed, in pixels, so that thousands of rows need not be measured. */
const rowHeight = 54;
/** Rows in sight; more are scrolled to. */
const mostShown = 7;

/** All customers of a list with what became of each. Only the rows in sight are drawn. */
export function CustomerRows({ orders, results, current, onTurnTo }: CustomerRowsProps) {
  const { t } = useWords();
  const [filter, setFilter] = useState<Filter>('all');
  const [text, setText] = useState('');
  const { contains } = useFilter({ sensitivity: 'base' });
  const items = useMemo(
    () =>
      orders
        .map((order) => ({ id: order.row, order, outcome: results.get(order.row)?.at(-1)?.outcome }))
        .filter(({ outcome }) => filter === 'all' || filter === (outcome ?? 'open'))
        .filter(({ order }) => text === '' || contains(`${order.number} ${order.name}`, text)),
    [orders, results, filter, text, contains],
  );
  return (
    <section aria-label={t('customers.rows')} className="flex flex-col gap-2">
      <Filters orders={orders} results={results} filter={filter} onFilter={setFilter} />
      <SearchField aria-label={t('customers.find')} value={text} onChange={setText}>
        <Input
          placeholder={t('customers.find')}
          className="w-full rounded-lg border border-field bg-card px-2.5 py-1.5 text-sm text-ink placeholder:text-quiet"
        />
      </SearchField>
      <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight }}>
        <GridList
          aria-label={t('customers.rows')}
          items={items}
          onAction={(row) => onTurnTo(Number(row))}
          renderEmptyState={() => <p className="p-3 text-sm text-quiet">{t('customers.none')}</p>}
          style={{ height: Math.min(Math.max(items.length, 1), mostShown) * rowHeight + 2 }}
          className="overflow-auto rounded-xl border border-line bg-card outline-offset-[-2px]"
        >
          {({ id, order, outcome }) => (
            <GridListItem
              id={id}
              textValue={`${order.number} ${order.name}`}
              className={`flex h-full cursor-default items-center gap-2 border-b border-line px-3 text-sm outline-offset-[-2px] hover:bg-accent-soft ${id === current ? 'bg-accent-soft' : ''}`}
            >
              <span className="min-w-0 flex-1">
                <span className="block truncate font-medium">{order.name}</span>
                <span className="block truncate text-xs text-quiet tabular-nums">
                  {order.number} · {t('customers.row', { row: id })}
                </span>
              </span>
              <Outcome outcome={outcome} />
            </GridListItem>
          )}
        </GridList>
      </Virtualizer>
    </section>
  );
}

function Outcome({ outcome }: { outcome: CustomerOutcome | undefined }) {
  const { say } = useWords();
  return <Badge tone={outcome ? tones[outcome] : 'plain'}>{say(outcome ? outcomeNames[outcome] : openName)}</Badge>;
}

interface FiltersProps extends Pick<CustomerRowsProps, 'orders' | 'results'> {
  filter: Filter;
  onFilter(filter: Filter): void;
}

/** Which customers are shown; of each sort how many there are. */
function Filters({ orders, results, filter, onFilter }: FiltersProps) {
  const { t, say, language } = useWords();
  const { all, open, by } = progressOf(orders, results);
  const option = (id: Filter, name: string, count: number) => ({
    id,
    name: t('aside', { words: name, aside: number(count, language) }),
  });
  const groups = [
    [option('all', t('customers.filter.all'), all), option('open', say(openName), open)],
    outcomes.filter((id) => by[id] > 0).map((id) => option(id, say(outcomeNames[id]), by[id])),
  ];
  return (
    <Choice
      label={t('customers.filter')}
      value={filter}
      groups={groups.filter((group) => group.length > 0)}
      onChoose={(id) => onFilter(id as Filter)}
    />
  );
}
