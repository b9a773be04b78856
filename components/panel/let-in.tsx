import { useState } from 'react';
import { originsOf } from '../../sites/index.ts';
import type { Site } from '../../sites/schema.ts';
import { askToRead } from '../../utils/browser/permissions.ts';
import { attempt } from '../app/attempt.ts';
import { useGranted } from '../app/granted.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';

/** Asks for this CRM's pages when the browser keeps us out of them: refused earlier, or taken away since. */
export function LetIn({ site }: { site: Site }) {
  const { t, say } = useWords();
  const granted = useGranted(site);
  const [refused, setRefused] = useState(false);
  if (granted !== false) return null;
  const ask = () => {
    const asked = askToRead(originsOf(site));
    void attempt(async () => setRefused(!(await asked)));
  };
  return (
    <Callout tone="warn" title={t(refused ? 'refused.title' : 'letIn.title', { name: say(site.name) })}>
      <p>{t('refused.means')}</p>
      <p>{t('refused.works')}</p>
      <Button onPress={ask}>{t(refused ? 'refused.again' : 'letIn.ask')}</Button>
    </Callout>
  );
}
