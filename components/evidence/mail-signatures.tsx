import { useEffect, useState } from 'react';
import { checkDkim, type DkimResult } from '../../utils/evidence/dkim/check.ts';
import { useWords } from '../app/words.tsx';
import { Badge, type Tone } from '../ui/badge.tsx';

/** A signature's result in one word; what the word means stands below it. */
const verdicts: Record<DkimResult['result'], { word: 'valid' | 'not-fitting' | 'not-checked'; tone: Tone }> = {
  holds: { word: 'valid', tone: 'good' },
  fails: { word: 'not-fitting', tone: 'bad' },
  'no-key': { word: 'not-checked', tone: 'warn' },
  unreadable: { word: 'not-checked', tone: 'warn' },
};

/** What a mail's signatures (DKIM) show: who says to have signed it, and whether that fits. */
export function MailSignatures({ mail }: { mail: Blob }) {
  const { t } = useWords();
  const [results, setResults] = useState<DkimResult[]>();
  useEffect(() => {
    void mail.arrayBuffer().then(async (bytes) => setResults(await checkDkim(new Uint8Array(bytes), new Map())));
  }, [mail]);
  if (!results) return null;
  return (
    <section aria-label={t('mail.signature')} className="flex flex-col gap-1.5">
      {results.length === 0 && (
        <div>
          <Badge>{t('signature.none')}</Badge>
          <p className="mt-1 text-xs">{t('signature.none.means')}</p>
        </div>
      )}
      {results.map(({ result, reason, domain, selector, weak }) => (
        <div key={`${domain} ${selector}`}>
          <Badge tone={verdicts[result].tone}>{t(`signature.${verdicts[result].word}`)}</Badge>{' '}
          <span className="text-xs font-medium">{domain}</span>
          <p className="mt-1 text-xs">{t(`signature.${meaning(result, reason)}.means`, { domain: domain ?? '' })}</p>
          {result === 'holds' &&
            weak.map((one) => (
              <p key={one} className="text-xs text-warn">
                {t(`signature.weak.${one}`)}
              </p>
            ))}
        </div>
      ))}
    </section>
  );
}

/** Which sentence explains a result: a changed text and a foreign key are two things to say. */
function meaning(result: DkimResult['result'], reason: DkimResult['reason']) {
  if (result === 'fails') return reason === 'body-differs' ? 'changed' : 'other-key';
  if (result === 'no-key') return reason === undefined ? 'no-key' : 'bad-key';
  return result;
}
