import type { JudgedFile } from '../../utils/case/export-answer.ts';
import type { FileReport } from '../../utils/files/report.ts';
import { useWords } from '../app/words.tsx';
import { Badge, type Tone } from '../ui/badge.tsx';
import { CheckIcon, DashIcon, StopIcon, WarnIcon } from '../ui/icons.tsx';

const looks: Record<FileReport['verdict'], { tone: Tone; icon: typeof CheckIcon }> = {
  whole: { tone: 'good', icon: CheckIcon },
  doubtful: { tone: 'warn', icon: WarnIcon },
  damaged: { tone: 'bad', icon: StopIcon },
  unreadable: { tone: 'bad', icon: StopIcon },
};

/** What the check of a file came to; or that another one stands in for it. */
export function VerdictBadge({ judged: { report, replacedBy } }: { judged: JudgedFile }) {
  const { t } = useWords();
  const { tone, icon: Icon } = looks[report.verdict];
  if (replacedBy) return <Badge icon={<DashIcon className="size-3" />}>{t('file.replaced')}</Badge>;
  return (
    <Badge tone={tone} icon={<Icon className="size-3" />}>
      {t(`verdict.${report.verdict}`)}
    </Badge>
  );
}
