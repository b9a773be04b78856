import type { Site } from '../../sites/schema.ts';
import type { ExportedFile } from '../../utils/case/db.ts';
import { removeFile } from '../../utils/case/files.ts';
import type { FileReport } from '../../utils/files/report.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Ask } from '../ui/ask.tsx';
import { Badge, type Tone } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Hash } from '../ui/copy.tsx';
import { moment, size } from '../ui/format.ts';
import { CheckIcon, StopIcon, WarnIcon } from '../ui/icons.tsx';
import { Findings } from './findings.tsx';
import { ObjectCounts } from './object-counts.tsx';
import { Tables } from './tables.tsx';

const tones: Record<FileReport['verdict'], Tone> = {
  whole: 'good',
  doubtful: 'warn',
  damaged: 'bad',
  unreadable: 'bad',
};

/** What was found in one exported file, in the order a person asks: is it whole, is all there, what is wrong. */
export function FileCard({ file, site }: { file: ExportedFile; site: Site }) {
  const { t, language } = useWords();
  const { report } = file;
  const { verdict } = report;
  const icon =
    verdict === 'whole' ? (
      <CheckIcon className="size-3" />
    ) : verdict === 'doubtful' ? (
      <WarnIcon className="size-3" />
    ) : (
      <StopIcon className="size-3" />
    );
  return (
    <Card
      title={file.name}
      aside={
        <Badge tone={tones[verdict]} icon={icon}>
          {t(`verdict.${verdict}`)}
        </Badge>
      }
    >
      <p className="text-sm">{t(`verdict.${verdict}.means`)}</p>
      <ObjectCounts counts={report.counts} site={site} />
      <Findings findings={report.findings} />
      <Tables tables={report.tables} />
      <div className="flex flex-wrap items-center justify-between gap-x-2 text-xs text-quiet">
        <span>
          {t(`kind.${report.kind}`)} · {size(report.bytes, language)} ·{' '}
          {t('file.checked', { when: moment(report.checkedAt, language) })}
        </span>
        {report.sha256 && <Hash sha256={report.sha256} />}
      </div>
      <div>
        <Ask
          trigger={<Button look="quiet">{t('file.remove')}</Button>}
          title={t('file.remove.ask')}
          answer={t('file.remove')}
          look="danger"
          onAnswer={() => void attempt(() => removeFile(file))}
        >
          <p>{t('file.remove.means', { name: file.name })}</p>
        </Ask>
      </div>
    </Card>
  );
}
