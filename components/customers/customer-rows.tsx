import { useMemo, useState } from 'react';
import { GridListItem, Input, Label, SearchField, useFilter } from 'react-aria-components';
import type { Order } from '../../utils/customers/orders.ts';
import { type CustomerOutcome, outcomes, progressOf, type RecordedResult } from '../../utils/customers/results.ts';
import { openName, outcomeNames } from '../../utils/customers/words.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { Badge, type Tone } from '../ui/badge.tsx';
import { number } from '../ui/format.ts';
import { LongList } from '../ui/long-list.tsx';
import { NamedLine } from '../ui/named-line.tsx';

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
      <SearchField value={text} onChange={setText} className="flex flex-col gap-1">
        <Label className="text-xs font-medium text-quiet">{t('customers.find')}</Label>
        <Input className="w-full rounded-lg border border-field bg-card px-2.5 py-1.5 text-sm text-ink" />
      </SearchField>
      <LongList
        aria-label={t('customers.rows')}
        items={items}
        onAction={(row) => onTurnTo(Number(row))}
        empty={t('customers.none')}
      >
        {({ id, order, outcome }) => (
          <GridListItem
            id={id}
            textValue={`${order.number} ${order.name}`}
            className={`flex cursor-default border-b border-line px-3 py-2 text-sm outline-offset-[-2px] hover:bg-accent-soft ${id === current ? 'bg-accent-soft' : ''}`}
          >
            <NamedLine
              name={order.name}
              about={
                <span className="tabular-nums">
                  {order.number} · {t('customers.row', { row: id })}
                </span>
              }
            >
              <Outcome outcome={outcome} />
            </NamedLine>
          </GridListItem>
        )}
      </LongList>
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
