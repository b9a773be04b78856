import type { Evidence } from '../../utils/case/rows/evidence.ts';
import type { DkimResult } from '../../utils/evidence/dkim/check.ts';
import { useWords } from '../app/words.tsx';
import { Badge, type Tone } from '../ui/badge.tsx';
import { moment } from '../ui/format.ts';
import { AskKeys } from './ask-keys.tsx';
import { type CheckedSignature, useSignatures } from './use-signatures.ts';

/** A signature's result in one word; what the word means stands below it. */
const verdicts: Record<DkimResult['result'], { word: 'valid' | 'not-fitting' | 'not-checked'; tone: Tone }> = {
  holds: { word: 'valid', tone: 'good' },
  fails: { word: 'not-fitting', tone: 'bad' },
  'no-key': { word: 'not-checked', tone: 'warn' },
  unreadable: { word: 'not-checked', tone: 'warn' },
};

/** What a mail's signatures (DKIM) show: who says to have signed it, whether that fits, and a way to ask for the key. */
export function MailSignatures({ mail, evidence }: { mail: Blob; evidence: Evidence }) {
  const { t } = useWords();
  const signatures = useSignatures(evidence, mail);
  if (!signatures) return null;
  return (
    <section aria-label={t('mail.signature')} className="flex flex-col gap-1.5">
      {signatures.length === 0 && (
        <div>
          <Badge>{t('signature.none')}</Badge>
          <p className="mt-1 text-xs">{t('signature.none.means')}</p>
        </div>
      )}
      {signatures.map((signature) => (
        <Signature key={`${signature.domain} ${signature.selector}`} signature={signature} />
      ))}
      {signatures.some(waitsForKey) && <AskKeys evidence={evidence} again={signatures.some(({ asked }) => asked)} />}
    </section>
  );
}

function Signature({ signature }: { signature: CheckedSignature }) {
  const { t, language } = useWords();
  const { result, domain = '', weak, asked } = signature;
  return (
    <div>
      <Badge tone={verdicts[result].tone}>{t(`signature.${verdicts[result].word}`)}</Badge>{' '}
      <span className="text-xs font-medium">{domain}</span>
      <p className="mt-1 text-xs">{t(`signature.${meaning(signature)}.means`, { domain })}</p>
      {asked && (
        <p className="text-xs text-quiet">
          {t('signature.asked', { server: asked.server, when: moment(asked.at, language) })}
        </p>
      )}
      {result === 'holds' &&
        weak.map((one) => (
          <p key={one} className="text-xs text-warn">
            {t(`signature.weak.${one}`)}
          </p>
        ))}
    </div>
  );
}

/** Another key can still change what is said of it; where the text itself was changed, none can. */
function waitsForKey({ result, reason }: CheckedSignature): boolean {
  return result === 'no-key' || (result === 'fails' && reason !== 'body-differs');
}

/** Which sentence explains a result: a changed text and a foreign key are two things to say, and so are not asked and not found. */
function meaning({ result, reason, asked }: CheckedSignature) {
  if (result === 'fails') return reason === 'body-differs' ? 'changed' : 'other-key';
  if (result !== 'no-key') return result;
  if (reason !== undefined) return 'bad-key';
  return asked ? 'gone' : 'no-key';
}
