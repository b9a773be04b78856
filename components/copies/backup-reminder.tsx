import { useLiveQuery } from 'dexie-react-hooks';
import { openSettings } from '../../utils/browser/extension.ts';
import { isBackupDue } from '../../utils/case/backup/due.ts';
import { db } from '../../utils/case/db.ts';
import { changeSettings } from '../app/change-settings.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';

/** Says, at most once a week, that evidence is in no backup yet. */
export function BackupReminder() {
  const { t } = useWords();
  const due = useLiveQuery(async () => {
    const newest = await newestEvidence();
    return isBackupDue(newest, (await db.settings.get('settings')) ?? {}, new Date());
  }, []);
  if (!due) return null;
  return (
    <Callout tone="note" title={t('copies.due')}>
      <p>{t('copies.due.text')}</p>
      <div className="flex flex-wrap gap-2">
        <Button onPress={() => void openSettings()}>{t('copies.due.now')}</Button>
        <Button look="quiet" onPress={() => void changeSettings({ backupLaterAt: new Date().toISOString() })}>
          {t('copies.due.later')}
        </Button>
      </div>
    </Callout>
  );
}

/** When the newest piece of evidence of any case was kept; practice cases are nobody's loss. */
async function newestEvidence(): Promise<string | undefined> {
  const practice = new Set((await db.cases.filter((one) => one.practice === true).toArray()).map(({ id }) => id));
  const newestFirst = db.evidence.orderBy('at').reverse();
  return (await newestFirst.filter(({ caseId }) => !practice.has(caseId)).first())?.at;
}
