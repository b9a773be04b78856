import { useEffect, useState } from 'react';
import { askToRemind, mayRemind, onPermissionsChanged, stopReminding } from '../../utils/browser/permissions.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';

/** Whether the browser reminds of the days, and the press that changes it. The browser asks when reminders are first wanted. */
export function Reminders() {
  const { t } = useWords();
  const [on, setOn] = useState<boolean>();
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const look = () => void mayRemind().then(setOn);
    look();
    return onPermissionsChanged(look);
  }, []);
  if (on === undefined) return null;
  // Nothing is awaited before the question: the browser wants it in the press.
  const ask = () => void attempt(() => askToRemind().then((allowed) => setRefused(!allowed)));
  return (
    <Card title={t('dates.reminders')}>
      <p className="text-sm text-quiet">{t(on ? 'dates.reminders.on' : 'dates.reminders.off')}</p>
      {refused && !on && <p className="text-sm text-warn">{t('dates.reminders.refused')}</p>}
      <div>
        {on ? (
          <Button onPress={() => void attempt(stopReminding)}>{t('dates.reminders.stop')}</Button>
        ) : (
          <Button onPress={ask}>{t('dates.reminders.ask')}</Button>
        )}
      </div>
    </Card>
  );
}
