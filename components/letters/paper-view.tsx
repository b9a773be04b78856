import { useLiveQuery } from 'dexie-react-hooks';
import { eventsOf } from '../../utils/case/events-of.ts';
import { layLetter } from '../../utils/case/letters/lay.ts';
import { lettersOf } from '../../utils/case/letters/letters.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

/** A letter on a sheet of A4, to be looked at and printed. What stands around the sheet is not printed. */
export function PaperView({ caseId, id }: { caseId: string; id: string }) {
  const { t } = useWords();
  const letter = useLiveQuery(
    async () => lettersOf(await eventsOf(caseId)).find((one) => one.id === id && !one.removed) ?? null,
    [caseId, id],
  );
  if (letter === undefined) return <Skeleton label={t('panel.loading')} lines={8} />;
  if (letter === null) {
    return (
      <main className="p-4">
        <Callout tone="warn" title={t('letters.paper.gone')} />
      </main>
    );
  }
  // Lines have no name of their own, and never change places.
  const lines = layLetter(letter, letter.language).map((line, at) => ({ ...line, key: `${at}` }));
  return (
    <main>
      <h1 className="sr-only">{t('letters.paper')}</h1>
      <div className="no-print flex justify-center p-3">
        <Button look="primary" onPress={() => print()}>
          {t('letters.paper.print')}
        </Button>
      </div>
      <article lang={letter.language} className="sheet">
        {lines.map(({ key, text, place }) => (
          <p key={key} className={`line ${place}`}>
            {text}
          </p>
        ))}
      </article>
    </main>
  );
}
