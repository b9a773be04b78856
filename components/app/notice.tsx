import { Button, IconButton } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { attempt } from './attempt.ts';
import { show, useScreen } from './screen.ts';
import { useWords } from './words.tsx';

/** How the last press ended, until it is put away or something else is pressed. `floating` keeps it in sight on a long page. */
export function NoticeBar({ floating }: { floating?: boolean }) {
  const { t } = useWords();
  const notice = useScreen((screen) => screen.notice);
  if (!notice) return null;
  const { undo } = notice;
  return (
    <div className={`${floating ? 'fixed inset-x-3 bottom-3 z-6 shadow-card ring-1 ring-line' : ''} rounded-lg`}>
      <Callout tone={notice.tone} urgent>
        <div className="flex w-full items-start gap-1">
          <div className="flex-1">
            <p className="font-semibold">{t(notice.text)}</p>
            {notice.todo && <p>{t(notice.todo)}</p>}
          </div>
          {undo && (
            <Button look="quiet" onPress={() => void attempt(undo)}>
              {t('task.undo')}
            </Button>
          )}
          <IconButton label={t('notice.close')} onPress={() => show.notice(undefined)}>
            <CloseIcon />
          </IconButton>
        </div>
      </Callout>
    </div>
  );
}
