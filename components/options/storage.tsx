import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { db } from '../../utils/case/db.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { number, size } from '../ui/format.ts';

interface Use {
  usage: number;
  quota: number;
  persisted: boolean;
}

async function use(): Promise<Use> {
  const [{ usage = 0, quota = 0 }, persisted] = await Promise.all([
    navigator.storage.estimate(),
    navigator.storage.persisted(),
  ]);
  return { usage, quota, persisted };
}

/** How much is kept, and whether the browser has promised not to clear it away when the disk runs short. */
export function Storage() {
  const { t, language } = useWords();
  const [now, setNow] = useState<Use>();
  const [refused, setRefused] = useState(false);
  const cases = useLiveQuery(() => db.cases.count(), []);
  useEffect(() => void use().then(setNow), []);
  const ask = () =>
    attempt(async () => {
      setRefused(!(await navigator.storage.persist()));
      setNow(await use());
    });
  if (!now) return null;
  return (
    <Card title={t('options.storage')}>
      <p className="text-sm">
        {t('options.storage.use', {
          used: size(now.usage, language),
          free: size(Math.max(now.quota - now.usage, 0), language),
          cases: number(cases ?? 0, language),
        })}
      </p>
      {now.persisted ? (
        <Callout tone="good" title={t('options.storage.kept')} />
      ) : (
        <>
          <p className="text-sm text-quiet">{t('options.storage.notKept')}</p>
          {refused && <Callout tone="warn" title={t('options.storage.refused')} urgent />}
          <div>
            <Button onPress={() => void ask()}>{t('options.storage.ask')}</Button>
          </div>
        </>
      )}
    </Card>
  );
}
