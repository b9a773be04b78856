import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { number } from '../ui/format.ts';
import { Names } from './names.tsx';
import { mostFiles } from './pick-files.ts';
import { dismissTaking, takeAgain, useTaking } from './taking.ts';

/** What of the last files was not taken: known already, still being saved, not to be opened, too many. */
export function NotTaken({ caseId, newChecker }: { caseId: string; newChecker(): Worker }) {
  const { t, language } = useWords();
  const last = useTaking((taking) => taking.last);
  if (last?.caseId !== caseId) return null;
  const { known, unfinished, unreadable, tooMany } = last;
  return (
    <Callout
      tone={known.length > 0 && unfinished.length + unreadable.length === 0 && !tooMany ? 'note' : 'warn'}
      urgent
    >
      {known.length > 0 && (
        <>
          <p className="font-semibold">{t('taken.known', { files: number(known.length, language) })}</p>
          <Names names={known.map(({ path }) => path)} />
          <Button onPress={() => void takeAgain(caseId, known, newChecker)}>{t('taken.again')}</Button>
        </>
      )}
      {unfinished.length > 0 && (
        <>
          <p className="font-semibold">{t('taken.unfinished')}</p>
          <Names names={unfinished} />
        </>
      )}
      {unreadable.length > 0 && (
        <>
          <p className="font-semibold">{t('taken.unreadable')}</p>
          <Names names={unreadable} />
        </>
      )}
      {tooMany && <p className="font-semibold">{t('taken.tooMany', { files: number(mostFiles, language) })}</p>}
      <Button look="quiet" onPress={dismissTaking}>
        {t('notice.close')}
      </Button>
    </Callout>
  );
}
