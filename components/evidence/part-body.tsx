import type { Evidence, EvidencePart } from '../../utils/case/rows/evidence.ts';
import { useWords } from '../app/words.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { FileView } from './file-view.tsx';
import { frozen } from './frozen.ts';
import { MailView } from './mail-view.tsx';
import { kindOf } from './part-kind.ts';
import { useBlobText, useBlobUrl } from './use-blob-url.ts';

interface PartProps {
  evidence: Evidence;
  part: EvidencePart;
}

/** One part, shown so that nothing in it can run or load. */
export function PartBody(props: PartProps) {
  const kind = kindOf(props.part);
  switch (kind) {
    case 'picture':
      return <Picture {...props} />;
    case 'copy':
      return <Copy {...props} />;
    case 'mail':
      return <MailView {...props} />;
    case 'text':
      return <Words {...props} />;
    case 'file':
      return <FileView {...props} />;
    default:
      return kind satisfies never;
  }
}

function Picture({ evidence, part }: PartProps) {
  const url = useBlobUrl(evidence.id, part.name, part.mediaType);
  return url ? <img src={url} alt={evidence.title} className="w-full" /> : <Reading />;
}

function Copy({ evidence, part }: PartProps) {
  const html = useBlobText(evidence.id, part.name);
  if (html === undefined) return <Reading />;
  return <iframe sandbox="" srcDoc={frozen(html)} title={evidence.title} className="size-full min-h-96 bg-white" />;
}

function Words({ evidence, part }: PartProps) {
  const text = useBlobText(evidence.id, part.name);
  return text === undefined ? <Reading /> : <pre className="p-3 font-sans text-sm whitespace-pre-wrap">{text}</pre>;
}

function Reading() {
  const { t } = useWords();
  return (
    <div className="p-3">
      <Skeleton label={t('panel.loading')} />
    </div>
  );
}
