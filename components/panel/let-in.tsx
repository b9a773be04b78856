import { useState } from 'react';
import type { Site } from '../../sites/schema.ts';
import { askToRead } from '../../utils/browser/permissions.ts';
import { attempt } from '../app/attempt.ts';
import { useClosed } from '../app/granted.ts';
import { HostNames } from '../app/host-names.tsx';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';

/**
 * Asks for those of these origins of a CRM that the browser keeps us out of: refused earlier, taken away since, or pages on another host
 * that the person has come to.
 */
export function LetIn({ site, origins }: { site: Site; origins: string[] }) {
  const { t, say } = useWords();
  const closed = useClosed(origins);
  const [refused, setRefused] = useState(false);
  if (!closed?.length) return null;
  const some = closed.length < origins.length;
  // The question needs the press: nothing may be awaited before it.
  const ask = () => {
    const asked = askToRead(closed);
    void attempt(async () => setRefused(!(await asked)));
  };
  return (
    <Callout
      tone="warn"
      title={t(refused ? 'refused.title' : some ? 'letIn.someTitle' : 'letIn.title', { name: say(site.name) })}
    >
      <HostNames origins={closed} />
      <p>{t('refused.means')}</p>
      <p>{t('refused.works')}</p>
      <Button onPress={ask}>{t(refused ? 'refused.again' : 'letIn.ask')}</Button>
    </Callout>
  );
}
