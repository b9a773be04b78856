import type { ReactNode } from 'react';
import type { Site } from '../../sites/schema.ts';
import type { ExportAnswer } from '../../utils/case/export-answer.ts';
import { useWords } from '../app/words.tsx';
import { Badge, type Tone } from '../ui/badge.tsx';
import { Card } from '../ui/card.tsx';
import { CheckIcon, InfoIcon, StopIcon, WarnIcon } from '../ui/icons.tsx';
import { CompletenessTable } from './completeness-table.tsx';
import { Findings } from './findings.tsx';
import { Names } from './names.tsx';
import { objectName } from './object-name.ts';

const tones = {
  yes: 'good',
  no: 'bad',
  doubt: 'warn',
  unknown: 'note',
} as const satisfies Record<string, Tone>;
const icons = { yes: CheckIcon, no: StopIcon, doubt: WarnIcon, unknown: InfoIcon };

/** What all files come to together: is all there, is it undamaged, is it ours; and how complete each object is. */
export function AnswerCard({ answer, site }: { answer: ExportAnswer; site: Site }) {
  const { t, say } = useWords();
  const { complete, sound, mine, objects, uncounted, findings, files } = answer;
  const nameOf = (object: string) => say(objectName(site, object));
  const others = files.filter((each) => each.mine === 'no').map(({ file }) => file.name);
  return (
    <Card strong title={t('proof.title')}>
      <ul className="flex flex-col gap-2 text-sm">
        <Line question={t('proof.complete')} answer={complete} says={t(`proof.complete.${complete}`)}>
          {complete === 'unknown' && uncounted.length > 0 && (
            <p>{t('proof.uncounted', { objects: uncounted.map(nameOf).join(t('proof.comma')) })}</p>
          )}
        </Line>
        <Line question={t('proof.sound')} answer={sound} says={t(`proof.sound.${sound}`)} />
        <Line question={t('proof.mine')} answer={mine} says={t(`proof.mine.${mine}`)}>
          {mine === 'no' && <Names names={others} />}
          {mine === 'unknown' && <p>{t('proof.mine.why')}</p>}
        </Line>
      </ul>
      <CompletenessTable objects={objects} nameOf={nameOf} />
      <Findings findings={findings} site={site} />
    </Card>
  );
}

interface LineProps {
  question: string;
  answer: keyof typeof tones;
  says: string;
  children?: ReactNode;
}

function Line({ question, answer, says, children }: LineProps) {
  const Icon = icons[answer];
  return (
    <li>
      <div className="flex flex-wrap items-center justify-between gap-x-2">
        <span>{question}</span>
        <Badge tone={tones[answer]} icon={<Icon className="size-3" />}>
          {says}
        </Badge>
      </div>
      {children && <div className="mt-0.5 text-xs text-quiet">{children}</div>}
    </li>
  );
}
