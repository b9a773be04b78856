import { useEffect, useState } from 'react';
import { askForMhtml, hasMhtml, mayMhtml } from '../../utils/browser/permissions.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';

/** Web archives besides: allowed once by the person, where the browser makes them. */
export function MhtmlChoice() {
  const { t } = useWords();
  const [allowed, setAllowed] = useState<boolean>();
  useEffect(() => void mayMhtml().then(setAllowed), []);
  // Nothing may be awaited before the browser is asked.
  const ask = () => {
    const asked = askForMhtml();
    void attempt(async () => setAllowed(await asked));
  };
  if (!hasMhtml) return <p className="mt-2 text-xs text-quiet">{t('mhtml.none')}</p>;
  if (allowed) return <p className="mt-2 text-xs text-quiet">{t('mhtml.allowed')}</p>;
  return (
    <div className="mt-2 flex flex-col items-start gap-1">
      <Button onPress={ask}>{t('mhtml.ask')}</Button>
      <p className="text-xs text-quiet">{t('mhtml.what')}</p>
    </div>
  );
}
