import { useLiveQuery } from 'dexie-react-hooks';
import { db } from '../../utils/case/db.ts';
import { useWords } from '../app/words.tsx';
import { Card } from '../ui/card.tsx';

/** The fingerprint of the key that signs bundles: read out on the telephone, it tells a true bundle from another. */
export function Signing() {
  const { t } = useWords();
  const key = useLiveQuery(async () => (await db.keys.get('signing'))?.fingerprint ?? null, []);
  return (
    <Card title={t('options.key')}>
      <p className="text-sm text-quiet">{t('options.key.text')}</p>
      <p className="rounded-lg bg-paper p-2 font-mono text-xs">
        {key?.match(/.{1,4}/g)?.join(' ') ?? t('options.key.none')}
      </p>
    </Card>
  );
}
