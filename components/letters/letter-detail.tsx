import type { CaseView } from '../../utils/case/cases.ts';
import { noteOf } from '../../utils/case/letters/keep.ts';
import type { Letter } from '../../utils/case/letters/letters.ts';
import { templates } from '../../utils/case/letters/templates/index.ts';
import type { LetterSources } from '../../utils/case/letters/values.ts';
import { unnotedTroubles } from '../../utils/case/playbook/trouble/spoken-of.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Support } from '../checklist/support.tsx';
import { UnnotedTroubleNote } from '../checklist/unnoted-trouble.tsx';
import { Button } from '../ui/button.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { AnswerPart } from './answer-part.tsx';
import { LetterFields } from './letter-fields.tsx';
import { LetterWays } from './letter-ways.tsx';
import { Missing } from './missing.tsx';
import { SentPart } from './sent-part.tsx';

export interface LetterDetailProps {
  view: CaseView;
  letter: Letter;
  sources: LetterSources;
}

/** A letter from its words to its answer. */
export function LetterDetail({ view, letter, sources }: LetterDetailProps) {
  const { t } = useWords();
  const caseId = view.case.id;
  const unnoted = unnotedTroubles(view.state).find(({ letter: kind }) => kind === letter.kind);
  const toVendor = templates[letter.kind].to === 'vendor';
  const remove = () =>
    attempt(async (tell) => {
      await noteOf(caseId, letter, 'letter-removed');
      tell({
        tone: 'good',
        text: 'letters.removed',
        undo: () => noteOf(caseId, letter, 'letter-put-back'),
      });
    });
  return (
    <div className="flex flex-col gap-3.5 px-3 pt-0.5 pb-3.5 text-sm">
      {!letter.sent && <Missing view={view} letter={letter} sources={sources} />}
      <LetterFields caseId={caseId} letter={letter} />
      <LetterWays caseId={caseId} letter={letter} site={view.site} />
      {toVendor && !letter.sent && (
        <Foldable label={t('support.title')}>
          <Support site={view.site} />
        </Foldable>
      )}
      {unnoted && <UnnotedTroubleNote view={view} trouble={unnoted} />}
      <SentPart caseId={caseId} letter={letter} today={sources.today} />
      {letter.sent && templates[letter.kind].answerWithin !== undefined && (
        <AnswerPart view={view} letter={letter} today={sources.today} />
      )}
      {!letter.sent && (
        <div>
          <Button look="quiet" onPress={() => void remove()}>
            {t('letters.remove')}
          </Button>
        </div>
      )}
    </div>
  );
}
