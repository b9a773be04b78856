import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { allPicks, exportPicks, forgetPick, importPicks, type Pick, restorePick } from '../../utils/case/picks.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { saveFile } from '../ui/save-file.ts';
import { Forgotten } from './forgotten.tsx';
import { PickRow, usePickName } from './picks-row.tsx';

/** How taking over a file ended: how many picks, or why none. */
type Taken = { type: 'taken'; count: number } | { type: 'refused'; why: string };

/** The controls that the person picked for steps: to look at, to hand on as a file, to forget. */
export function Picks() {
  const { t } = useWords();
  const name = usePickName();
  const picks = useLiveQuery(allPicks, []);
  const [forgotten, setForgotten] = useState<Pick>();
  const [taken, setTaken] = useState<Taken>();
  if (!picks) return null;

  const forget = async (pick: Pick) => {
    if (await attempt(() => forgetPick(pick.id))) setForgotten(pick);
  };
  const undo = async (pick: Pick) => {
    if (await attempt(() => restorePick(pick))) setForgotten(undefined);
  };
  const save = () =>
    attempt(async () =>
      saveFile(new Blob([await exportPicks()], { type: 'application/json' }), 'clean-exit-picks.json'),
    );
  const load = async (file: File | undefined) => {
    if (file) setTaken(await takeOver(file));
  };

  return (
    <Card title={t('picks.title')}>
      <p className="text-sm text-quiet">{t('picks.text')}</p>
      {forgotten && (
        <Forgotten title={t('picks.forgot', { name: name(forgotten) })} onUndo={() => void undo(forgotten)} />
      )}
      {taken?.type === 'taken' && <Callout tone="good" title={t('picks.taken', { count: taken.count })} urgent />}
      {taken?.type === 'refused' && (
        <Callout tone="bad" title={t('picks.refused')} urgent>
          <p className="text-xs whitespace-pre-wrap">{taken.why}</p>
        </Callout>
      )}
      {picks.length === 0 && <p className="text-sm">{t('picks.none')}</p>}
      <ul className="flex max-h-96 flex-col divide-y divide-line overflow-auto">
        {picks.map((pick) => (
          <PickRow key={pick.id} pick={pick} onForget={() => void forget(pick)} />
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        {picks.length > 0 && <Button onPress={() => void save()}>{t('picks.save')}</Button>}
        <FileTrigger acceptedFileTypes={['application/json']} onSelect={(files) => void load(files?.[0])}>
          <Button>{t('picks.load')}</Button>
        </FileTrigger>
      </div>
    </Card>
  );
}

async function takeOver(file: File): Promise<Taken> {
  try {
    return { type: 'taken', count: await importPicks(file) };
  } catch (error) {
    return { type: 'refused', why: error instanceof Error ? error.message.slice(0, 1_000) : String(error) };
  }
}
