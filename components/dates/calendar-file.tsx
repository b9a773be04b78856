import type { CaseView } from '../../utils/case/cases.ts';
import type { Deadline } from '../../utils/case/dates/deadline.ts';
import { icsOf } from '../../utils/case/dates/ics.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { CalendarIcon } from '../ui/icons.tsx';
import { saveFile } from '../ui/save-file.ts';

/** Saves the days for the person's own calendar. */
export function CalendarFile({ view, deadlines }: { view: CaseView; deadlines: readonly Deadline[] }) {
  const { t, say, language } = useWords();
  const { account } = view.case;
  const save = () => {
    const name = `${say(view.site.name)} · ${account.name ?? account.id}`;
    const text = icsOf({ caseId: view.case.id, name, language, now: new Date(), deadlines });
    saveFile(
      new Blob([text], { type: 'text/calendar;charset=utf-8' }),
      `clean-exit-${view.site.id}-${t('dates.file')}.ics`,
    );
  };
  return (
    <div className="flex flex-col gap-1">
      <Button onPress={save}>
        <CalendarIcon />
        {t('dates.save')}
      </Button>
      <p className="text-xs text-quiet">{t('dates.save.how')}</p>
    </div>
  );
}
