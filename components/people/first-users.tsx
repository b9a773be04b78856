import type { User } from '../../utils/people/users.ts';
import { useWords } from '../app/words.tsx';
import { Badge } from '../ui/badge.tsx';
import { NamedLine } from '../ui/named-line.tsx';

const shown = 4;

/** The first users as they were understood, so that a wrong column is seen before the list is taken. */
export function FirstUsers({ users }: { users: readonly User[] }) {
  const { t } = useWords();
  return (
    <ul aria-label={t('people.take.first')} className="divide-y divide-line rounded-lg border border-line text-sm">
      {users.slice(0, shown).map(({ key, name, mail, role, active }) => (
        <li key={key} className="flex px-2.5 py-1.5">
          <NamedLine
            name={name || mail}
            about={[name === '' ? '' : mail, role].filter((part) => part !== '').join(' · ')}
          >
            <Badge>{t(active ? 'people.take.active' : 'people.take.inactive')}</Badge>
          </NamedLine>
        </li>
      ))}
    </ul>
  );
}
