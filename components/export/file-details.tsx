import type { Site } from '../../sites/schema.ts';
import type { JudgedFile } from '../../utils/case/export-answer.ts';
import { keepBelowBytes, removeFile } from '../../utils/case/files.ts';
import { fileSummary } from '../../utils/files/summary.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Hash } from '../ui/copy.tsx';
import { moment, size } from '../ui/format.ts';
import { Findings } from './findings.tsx';
import { objectName } from './object-name.ts';
import { useReadings } from './readings.ts';
import { Tables } from './tables.tsx';

/** What was found in one exported file, in the order a person asks: is it whole, what is wrong, what is in it. */
export function FileDetails({ judged, site }: { judged: JudgedFile; site: Site }) {
  const { t, say, language } = useWords();
  const { file, report, mine, replacedBy } = judged;
  const nameOf = (object: string) => say(objectName(site, object));
  const remove = () =>
    attempt(async () => {
      const removed = await removeFile(file);
      useReadings.setState({ removed });
    });
  return (
    <>
      {file.path !== undefined && file.path !== file.name && (
        <p className="text-xs text-quiet">{t('file.in', { folder: file.path.slice(0, -file.name.length - 1) })}</p>
      )}
      {mine === 'no' && <Callout tone="bad" title={t('file.notMine')} />}
      {replacedBy ? (
        <p className="text-sm">{t('file.replacedBy', { name: replacedBy.name })}</p>
      ) : (
        <div className="text-sm">
          <p className="font-medium">{fileSummary(report, language, nameOf)}</p>
          <p>{t(`verdict.${report.verdict}.means`)}</p>
        </div>
      )}
      <Findings findings={report.findings} site={site} />
      <Tables file={file} tables={report.tables} />
      <div className="flex flex-wrap items-center justify-between gap-x-2 text-xs text-quiet">
        <span>
          {t(`kind.${report.kind}`)} · {size(report.bytes, language)} ·{' '}
          {t('file.checked', { when: moment(report.checkedAt, language) })}
        </span>
        {report.sha256 && <Hash sha256={report.sha256} />}
      </div>
      <div className="flex flex-col items-start gap-1">
        <Button look="quiet" onPress={() => void remove()}>
          {t('file.remove')}
        </Button>
        {report.bytes <= keepBelowBytes && <p className="text-xs text-quiet">{t('file.remove.means')}</p>}
      </div>
    </>
  );
}
