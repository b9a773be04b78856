import type { ReactNode } from 'react';
import type { Site } from '../../sites/schema.ts';
import type { Verdict } from '../../utils/page/verdict.ts';
import { Badge } from '../ui/badge.tsx';
import { CheckIcon, InfoIcon, StopIcon } from '../ui/icons.tsx';
import { useWords } from './words.tsx';

/** Three answers about this account: signed in, may cancel, already cancelled; each with icon and word. */
export function Answers({ site, verdict }: { site: Site; verdict: Verdict }) {
  const { t, say } = useWords();
  return (
    <ul className="flex flex-col gap-2 text-sm">
      <Answer label={t('answer.signedIn')} answer={verdict.signedIn} />
      <Answer label={t('answer.mayCancel')} answer={verdict.mayCancel}>
        <p>{t(`reason.${verdict.reason}`)}</p>
        {verdict.mayCancel !== 'yes' && <p>{t('answer.who', { who: say(site.mayCancel.who) })}</p>}
      </Answer>
      <Answer label={t('answer.cancelled')} answer={verdict.cancelled} plainNo />
    </ul>
  );
}

interface AnswerProps {
  label: string;
  answer: 'yes' | 'no' | 'unknown';
  /** "No" is nothing bad here. */
  plainNo?: boolean;
  children?: ReactNode;
}

function Answer({ label, answer, plainNo, children }: AnswerProps) {
  const { t } = useWords();
  const icon = {
    yes: <CheckIcon className="size-3" />,
    no: <StopIcon className="size-3" />,
    unknown: <InfoIcon className="size-3" />,
  }[answer];
  const tone = { yes: 'good', no: plainNo ? 'plain' : 'bad', unknown: 'note' } as const;
  return (
    <li>
      <div className="flex items-center justify-between gap-2">
        <span>{label}</span>
        <Badge tone={tone[answer]} icon={plainNo && answer === 'no' ? undefined : icon}>
          {t(`answer.${answer}`)}
        </Badge>
      </div>
      {children && <div className="mt-0.5 text-xs text-quiet">{children}</div>}
    </li>
  );
}
