import type { CaseView } from '../../utils/case/cases.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { DropFiles } from '../ui/drop-files.tsx';
import { DocumentReading } from './document-reading.tsx';
import { useReading } from './use-reading.ts';

/** Reads a contract that the person drops, and shows what its sentences may say; nothing is taken without a press. */
export function ContractDocument({ view, newReader }: { view: CaseView; newReader(): Worker }) {
  const { t } = useWords();
  const { now, readings, read, giveUp } = useReading(view, newReader);
  return (
    <Card title={t('contract.document')}>
      {now?.type === 'reading' ? (
        <>
          <p role="status" className="text-sm">
            {t('contract.reading', { name: now.name })}
            <span className="block text-quiet">{t('contract.reading.here')}</span>
          </p>
          <div>
            <Button onPress={() => void giveUp()}>{t('contract.reading.stop')}</Button>
          </div>
        </>
      ) : (
        <DropFiles
          label={t('contract.document.drop')}
          choose={t('contract.document.choose')}
          note={t('contract.document.note')}
          accept={['.pdf', '.docx', 'image/*']}
          onFiles={([file]) => file && void read(file)}
        />
      )}
      {now?.type === 'refused' && (
        <Callout tone="bad" title={t(`dropped.${now.why}`)} urgent>
          <p>{t('dropped.todo')}</p>
        </Callout>
      )}
      {readings.map((reading) => (
        <DocumentReading key={reading.evidence} view={view} reading={reading} />
      ))}
    </Card>
  );
}
