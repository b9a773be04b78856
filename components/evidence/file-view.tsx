import { useEffect, useState } from 'react';
import { blobOf } from '../../utils/case/evidence.ts';
import type { Evidence, EvidencePart } from '../../utils/case/rows/evidence.ts';
import { type PdfFacts, pdfFacts } from '../../utils/evidence/pdf-facts.ts';
import { useWords } from '../app/words.tsx';
import { size } from '../ui/format.ts';

/** A file that is not shown here: what is known of it. A PDF is not drawn, since it may run scripts and load. */
export function FileView({ evidence, part }: { evidence: Evidence; part: EvidencePart }) {
  const { t, language } = useWords();
  const [pdf, setPdf] = useState<PdfFacts>();
  useEffect(() => {
    if (part.mediaType !== 'application/pdf') return;
    void blobOf(evidence.id, part.name).then(async (blob) => blob && setPdf(await pdfFacts(blob)));
  }, [evidence.id, part.name, part.mediaType]);
  return (
    <div className="flex flex-col gap-1 p-3 text-sm">
      <p>
        {part.name} · {size(part.bytes, language)} · {part.mediaType}
      </p>
      {pdf?.version && <p>{t('pdf.version', { version: pdf.version })}</p>}
      {pdf?.pages !== undefined && <p>{t('pdf.pages', { count: pdf.pages })}</p>}
      {pdf?.signed && <p>{t('pdf.signed')}</p>}
      {pdf?.locked && <p>{t('pdf.locked')}</p>}
      <p>{t('evidence.noView')}</p>
    </div>
  );
}
