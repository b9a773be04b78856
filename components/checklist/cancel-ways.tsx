import type { CaseProps } from '../app/case-props.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { startGuide } from './act.ts';
import { SourceNote } from './source-note.tsx';

/** Beside the guide that most need: what has to be done without a page, and the guides for other editions and older pages. */
export function CancelWays({ view, atSite }: CaseProps) {
  const { t, say } = useWords();
  const { guide, otherGuides, words } = view.site.cancel;
  return (
    <>
      {guide !== undefined && words && (
        <Callout tone="note" title={t('cancel.alsoNeeded')}>
          <p>{say(words)}</p>
          <p>
            <SourceNote site={view.site} from={view.site.cancel.from} />
          </p>
        </Callout>
      )}
      {otherGuides.length > 0 && (
        <div className="flex flex-col items-start gap-1">
          <p className="text-xs text-quiet">{t('cancel.otherGuides')}</p>
          {otherGuides.map((other) => (
            <Button key={other} onPress={() => void startGuide(view, other, false, atSite)}>
              {say(view.site.guides[other]?.title ?? { en: other, 'zh-CN': other })}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}
