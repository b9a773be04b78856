import { discardPractice } from '../../utils/case/discard.ts';
import { attempt } from '../app/attempt.ts';
import { show } from '../app/screen.ts';
import { useWords } from '../app/words.tsx';
import { Ask } from '../ui/ask.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';

/** Says of the practice case that it is one, what to try in it, and throws it away. */
export function PracticeNote({ caseId }: { caseId: string }) {
  const { t } = useWords();
  const discard = () =>
    attempt(async () => {
      show.case(null);
      await discardPractice(caseId);
    });
  return (
    <Callout tone="note" title={t('practice.title')}>
      <p>{t('practice.text')}</p>
      <ol className="list-decimal pl-4">
        <li>{t('practice.one')}</li>
        <li>{t('practice.two')}</li>
        <li>{t('practice.three')}</li>
        <li>{t('practice.four')}</li>
      </ol>
      <Ask
        trigger={<Button>{t('practice.discard')}</Button>}
        title={t('practice.discard.ask')}
        answer={t('practice.discard')}
        look="danger"
        onAnswer={() => void discard()}
      >
        <p>{t('practice.discard.means')}</p>
      </Ask>
    </Callout>
  );
}
