import type { User } from '../../utils/people/users.ts';
import { useWords } from '../app/words.tsx';
import { Badge } from '../ui/badge.tsx';

const shown = 4;

/** The first users as they were understood, so that a wrong column is seen before the list is taken. */
export function FirstUsers({ users }: { users: readonly User[] }) {
  const { t } = useWords();
  return (
    <ul aria-label={t('people.take.first')} className="divide-y divide-line rounded-lg border border-line text-sm">
      {users.slice(0, shown).map(({ key, name, mail, role, active }) => (
        <li key={key} className="flex items-center gap-2 px-2.5 py-1.5">
          <span className="min-w-0 flex-1">
            <span className="block truncate font-medium">{name || mail}</span>
            <span className="block truncate text-xs text-quiet">
              {[name === '' ? '' : mail, role].filter((part) => part !== '').join(' · ')}
            </span>
          </span>
          <Badge>{t(active ? 'people.take.active' : 'people.take.inactive')}</Badge>
        </li>
      ))}
    </ul>
  );
}
