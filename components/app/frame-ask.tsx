import { useLiveQuery } from 'dexie-react-hooks';
import { patternOf } from '../../sites/own.ts';
import { askToRead } from '../../utils/browser/permissions.ts';
import { db } from '../../utils/case/db.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { attempt } from './attempt.ts';
import { useWords } from './words.tsx';

/** Asks for the origins of frames in this tab that probably hold what its guide looks for; in the popup and in the panel. */
export function FrameAsk({ tabId }: { tabId: number }) {
  const { t } = useWords();
  const origins = useLiveQuery(async () => {
    const runs = await db.runs.where({ tabId }).toArray();
    return runs.flatMap(({ status, closedFrames = [] }) => (status === 'active' ? closedFrames : []));
  }, [tabId]);
  // The question needs the press: nothing may be awaited before it.
  const ask = (origin: string) => {
    const asked = askToRead([patternOf(origin)]);
    void attempt(() => asked);
  };
  return origins?.map((origin) => {
    const { host } = new URL(origin);
    return (
      <Callout key={origin} tone="note" title={t('frame.title', { host })}>
        <p>{t('frame.means')}</p>
        <Button onPress={() => ask(origin)}>{t('frame.ask', { host })}</Button>
      </Callout>
    );
  });
}
