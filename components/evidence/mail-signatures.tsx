import { useEffect, useState } from 'react';
import { checkDkim, type DkimResult } from '../../utils/evidence/dkim/check.ts';
import { useWords } from '../app/words.tsx';

/** What a mail's signatures show without the sender's key: who says to have signed it, and whether its text is as it was signed. */
export function MailSignatures({ mail }: { mail: Blob }) {
  const { t } = useWords();
  const [results, setResults] = useState<DkimResult[]>();
  useEffect(() => {
    void mail.arrayBuffer().then(async (bytes) => setResults(await checkDkim(new Uint8Array(bytes), new Map())));
  }, [mail]);
  if (!results) return null;
  if (results.length === 0) return <p>{t('mail.signature.none')}</p>;
  return (
    <ul>
      {results.map(({ result, domain = '', selector = '' }) => (
        <li key={domain + selector}>{t(`mail.signature.${result}`, { domain })}</li>
      ))}
    </ul>
  );
}
