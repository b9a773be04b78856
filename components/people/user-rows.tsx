import { useMemo, useState } from 'react';
import { Checkbox, GridListItem, Input, Label, SearchField, type Selection, useFilter } from 'react-aria-components';
import { switchUsers } from '../../utils/case/people/keep.ts';
import type { NamedUser } from '../../utils/case/people/named-users.ts';
import type { UserState, userCounts } from '../../utils/case/people/people.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Choice } from '../migration/choice.tsx';
import { Badge, type Tone } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { number } from '../ui/format.ts';
import { CheckIcon } from '../ui/icons.tsx';
import { LongList } from '../ui/long-list.tsx';
import { NamedLine } from '../ui/named-line.tsx';

interface UserRowsProps {
  caseId: string;
  users: readonly NamedUser[];
  counts: ReturnType<typeof userCounts>;
}

type Filter = 'all' | UserState;
const states = ['still-active', 'open', 'said', 'gone'] as const satisfies readonly UserState[];
const tones: Record<UserState, Tone> = { 'still-active': 'bad', open: 'plain', said: 'note', gone: 'good' };

/** All users with how they stand; those that are chosen are checked off together. Only the rows in sight are drawn. */
export function UserRows({ caseId, users, counts }: UserRowsProps) {
  const { t, language } = useWords();
  const [filter, setFilter] = useState<Filter>('all');
  const [text, setText] = useState('');
  const [selection, setSelection] = useState<Selection>(new Set());
  const { contains } = useFilter({ sensitivity: 'base' });
  const items = useMemo(
    () =>
      users
        .filter(({ state }) => filter === 'all' || state === filter)
        .filter(({ name, mail, role }) => text === '' || contains(`${name} ${mail} ${role}`, text))
        .map((user) => ({ id: user.key, ...user })),
    [users, filter, text, contains],
  );
  const chosen = items.filter(({ id }) => selection === 'all' || selection.has(id));
  const keysIn = (...of: UserState[]) => chosen.filter(({ state }) => of.includes(state)).map(({ key }) => key);
  const [open, said] = [keysIn('open', 'still-active'), keysIn('said')];
  const write = (keys: string[], type: 'users-switched-off' | 'users-reopened') =>
    attempt(async (tell) => {
      await switchUsers(caseId, keys, type);
      setSelection(new Set());
      const back = type === 'users-switched-off' ? 'users-reopened' : 'users-switched-off';
      tell({ tone: 'good', text: 'people.users.noted', undo: () => switchUsers(caseId, keys, back) });
    });
  const option = (id: Filter, count: number) => ({
    id,
    name: t('aside', { words: t(`people.users.state.${id}`), aside: number(count, language) }),
  });
  return (
    <section aria-label={t('people.users.rows')} className="flex flex-col gap-2">
      <Choice
        label={t('customers.filter')}
        value={filter}
        groups={[[option('all', counts.all)], states.map((id) => option(id, counts[id]))]}
        onChoose={(id) => setFilter(id as Filter)}
      />
      <SearchField value={text} onChange={setText} className="flex flex-col gap-1">
        <Label className="text-xs font-medium text-quiet">{t('people.users.find')}</Label>
        <Input className="w-full rounded-lg border border-field bg-card px-2.5 py-1.5 text-sm text-ink" />
      </SearchField>
      <LongList
        aria-label={t('people.users.rows')}
        items={items}
        selectionMode="multiple"
        selectedKeys={selection}
        onSelectionChange={setSelection}
        empty={t('people.users.none')}
      >
        {(user) => <UserRow user={user} />}
      </LongList>
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => setSelection(chosen.length === items.length ? new Set() : 'all')}>
          {t(
            chosen.length > 0 && chosen.length === items.length ? 'people.users.chooseNone' : 'people.users.chooseAll',
          )}
        </Button>
        <Button look="primary" isDisabled={open.length === 0} onPress={() => void write(open, 'users-switched-off')}>
          {t('people.users.off', { users: number(open.length, language) })}
        </Button>
        {said.length > 0 && (
          <Button onPress={() => void write(said, 'users-reopened')}>
            {t('people.users.reopen', { users: number(said.length, language) })}
          </Button>
        )}
      </div>
    </section>
  );
}

function UserRow({ user: { id, name, mail, role, lastSeen, state } }: { user: NamedUser & { id: string } }) {
  const { t } = useWords();
  const about = [mail === name ? '' : mail, role, lastSeen].filter((part) => part !== '').join(' · ');
  return (
    <GridListItem
      id={id}
      textValue={name}
      className="flex cursor-default items-center gap-2 border-b border-line px-3 py-2 text-sm outline-offset-[-2px] hover:bg-accent-soft selected:bg-accent-soft"
    >
      <Checkbox slot="selection" className="group">
        <span className="flex size-4.5 items-center justify-center rounded border border-field bg-card text-on-accent group-selected:border-accent group-selected:bg-accent">
          <CheckIcon className="size-3.5 opacity-0 group-selected:opacity-100" />
        </span>
      </Checkbox>
      <NamedLine name={name} about={about}>
        <Badge tone={tones[state]}>{t(`people.users.state.${state}`)}</Badge>
      </NamedLine>
    </GridListItem>
  );
}
