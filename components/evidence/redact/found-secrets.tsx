import type { AboutEvidence } from '../../../utils/case/about-evidence.ts';
import type { Evidence } from '../../../utils/case/rows/evidence.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Lead } from '../../ui/lead.tsx';
import { kindOf } from '../part-kind.ts';
import { blackOutParts } from './act.ts';
import { useSecrets } from './use-secrets.ts';

/** Says what looks like a secret in a piece, and blacks it out of all its texts with one press. Silent once something is blacked out. */
export function FoundSecrets({ evidence, about }: { evidence: Evidence; about: AboutEvidence }) {
  const { t } = useWords();
  const found = useSecrets(evidence);
  const redacted = about.redacted.get(evidence.id);
  if (!found || found.words.size === 0 || (redacted?.size ?? 0) > 0) return null;
  const texts = evidence.parts.filter((part) => ['text', 'copy', 'mail'].includes(kindOf(part)));
  const pictures = evidence.parts.some((part) => kindOf(part) === 'picture');
  const marks = { type: 'words' as const, words: [...found.words] };
  return (
    <Callout tone="warn">
      <p>
        <Lead words={t('redact.found')} look="" />
        {[...found.kinds]
          .map(([kind, count]) => t('aside', { words: t(`secret.${kind}`), aside: count }))
          .join(t('list.comma'))}
      </p>
      <p>{t(pictures ? 'redact.found.picture' : 'redact.found.why')}</p>
      <Button
        onPress={() =>
          void blackOutParts(
            evidence,
            texts.map((part) => ({ part, marks })),
          )
        }
      >
        {t('redact.secrets.blackOut')}
      </Button>
    </Callout>
  );
}
