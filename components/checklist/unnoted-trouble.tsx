import type { CaseView } from '../../utils/case/cases.ts';
import { templates } from '../../utils/case/letters/templates/index.ts';
import { dayNow } from '../../utils/case/playbook/index.ts';
import type { UnnotedTrouble } from '../../utils/case/playbook/trouble/spoken-of.ts';
import { troubleName } from '../../utils/case/playbook/troubles.ts';
import { decide } from '../app/decide.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';

/** Offers to note the trouble that a letter speaks of, with what the letter says of it. */
export function UnnotedTroubleNote({
  view,
  trouble: { kind, letter, day = dayNow() },
}: {
  view: CaseView;
  trouble: UnnotedTrouble;
}) {
  const { t, say } = useWords();
  const note = () => decide(view, { type: 'trouble-met', trouble: crypto.randomUUID(), kind, day, note: '' });
  return (
    <Callout tone="warn" title={say(troubleName(kind))}>
      <p>{t('trouble.offer', { letter: say(templates[letter].name) })}</p>
      <Button onPress={() => void note()}>{t('trouble.record')}</Button>
    </Callout>
  );
}
