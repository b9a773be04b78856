import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { patternOf } from '../../sites/own.ts';
import { askToRead } from '../../utils/browser/permissions.ts';
import { db } from '../../utils/case/db.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { attempt } from './attempt.ts';
import { useWords } from './words.tsx';

/** Asks for the origins of frames in this tab that probably hold what its guide looks for; in the popup and in the panel. */
export function FrameAsk({ tabId }: { tabId: number }) {
  const origins = useLiveQuery(async () => {
    const runs = await db.runs.where({ tabId }).toArray();
    return runs.flatMap(({ status, closedFrames = [] }) => (status === 'active' ? closedFrames : []));
  }, [tabId]);
  return origins?.map((origin) => <FrameQuestion key={origin} origin={origin} />);
}

function FrameQuestion({ origin }: { origin: string }) {
  const { t } = useWords();
  const [refused, setRefused] = useState(false);
  const { host } = new URL(origin);
  // The question needs the press: nothing may be awaited before it.
  const ask = () => {
    const asked = askToRead([patternOf(origin)]);
    void attempt(async () => setRefused(!(await asked)));
  };
  return (
    <Callout tone="note" title={t(refused ? 'frame.refused' : 'frame.title', { host })}>
      <p>{t(refused ? 'frame.todo' : 'frame.means')}</p>
      <Button onPress={ask}>{t(refused ? 'refused.again' : 'frame.ask', { host })}</Button>
    </Callout>
  );
}
