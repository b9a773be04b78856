import type { CaseProps } from '../app/case-props.ts';
import { useWords } from '../app/words.tsx';
import { Callout } from '../ui/callout.tsx';
import { OtherGuides } from './other-guides.tsx';
import { SourceNote } from './source-note.tsx';

/** Beside the guide that most need: what has to be done without a page, and the guides for other editions and older pages. */
export function CancelWays({ view, atSite }: CaseProps) {
  const { t, say } = useWords();
  const { guide, otherGuides, words } = view.site.cancel;
  return (
    <>
      {guide !== undefined && words && (
        <Callout tone="note" title={t('cancel.alsoNeeded')}>
          <p>{say(words.text)}</p>
          <p>
            <SourceNote site={view.site} from={words.from} />
          </p>
        </Callout>
      )}
      <OtherGuides view={view} atSite={atSite} guides={otherGuides} title={t('cancel.otherGuides')} />
    </>
  );
}
