import type { CaseView } from '../../utils/case/cases.ts';
import { useWords } from '../app/words.tsx';
import { Callout } from '../ui/callout.tsx';
import { SourceNote } from './source-note.tsx';

/** What the vendor warns of (warnings of one source together), and whether the data is safe yet: read before the guide to the last button begins. */
export function CancelWarnings({ view: { site, tasks } }: { view: CaseView }) {
  const { t, say } = useWords();
  const proven = tasks.find(({ id }) => id === 'verify')?.status === 'done';
  return (
    <>
      {!proven && (
        <Callout tone="bad" title={t('cancel.notProven.title')}>
          <p>{t('cancel.notProven.text')}</p>
        </Callout>
      )}
      <Callout tone="warn" title={t('cancel.warnings')}>
        <ul className="flex flex-col gap-2">
          {site.cancel.warnings.map(({ text, from }, index, all) => (
            <li key={text.en}>
              {say(text)}
              {from !== all[index + 1]?.from && (
                <>
                  <br />
                  <SourceNote site={site} from={from} />
                </>
              )}
            </li>
          ))}
        </ul>
      </Callout>
    </>
  );
}
