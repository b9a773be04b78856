import type { OpenDate } from '../../utils/case/dates/deadline.ts';
import { show } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';

/** Days that can't be told yet, with what is missing. */
export function OpenDates({ open }: { open: readonly OpenDate[] }) {
  const { t, say } = useWords();
  // Several rules of a vendor may wait for the same thing.
  const lines = new Map(open.map(({ title, missing }) => [`${title.en} ${missing.en}`, { title, missing }]));
  return (
    <Card title={t('dates.open')}>
      <ul className="flex flex-col gap-1.5 text-sm">
        {[...lines].map(([key, { title, missing }]) => (
          <li key={key}>
            <span className="font-medium">{say(title)}</span>
            <span className="block text-xs text-quiet">{say(missing)}</span>
          </li>
        ))}
      </ul>
      {open.some(({ fields }) => fields.length > 0) && (
        <div>
          <Button onPress={() => show.contract('terms')}>{t('dates.open.terms')}</Button>
        </div>
      )}
    </Card>
  );
}
