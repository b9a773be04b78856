import { Button, IconButton } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { CloseIcon } from '../ui/icons.tsx';
import { attempt } from './attempt.ts';
import { type Notice, useScreen } from './screen.ts';
import { useWords } from './words.tsx';

/**
 * How the last press ended, until it is put away or something else is pressed; above it trouble of what was begun before. `floating`
 * keeps both in sight on a long page.
 */
export function NoticeBar({ floating }: { floating?: boolean }) {
  const { notice, late } = useScreen();
  if (!notice && !late) return null;
  return (
    <div className={`${floating ? 'floating-notice fixed inset-x-3 bottom-3 z-6' : ''} flex flex-col gap-2`}>
      {late && <Told notice={late} floating={floating} onClose={() => useScreen.setState({ late: undefined })} />}
      {notice && <Told notice={notice} floating={floating} onClose={() => useScreen.setState({ notice: undefined })} />}
    </div>
  );
}

interface ToldProps {
  notice: Notice;
  floating: boolean | undefined;
  onClose(): void;
}

function Told({ notice: { tone, text, todo, undo }, floating, onClose }: ToldProps) {
  const { t } = useWords();
  return (
    <div className={`${floating ? 'shadow-card ring-1 ring-line' : ''} rounded-lg`}>
      <Callout tone={tone} urgent>
        <div className="flex w-full items-start gap-1">
          <div className="flex-1">
            <p className="font-semibold">{t(text)}</p>
            {todo && <p>{t(todo)}</p>}
          </div>
          {undo && (
            <Button look="quiet" onPress={() => void attempt(undo)}>
              {t('task.undo')}
            </Button>
          )}
          <IconButton label={t('notice.close')} onPress={onClose}>
            <CloseIcon />
          </IconButton>
        </div>
      </Callout>
    </div>
  );
}
