import type { CaseView } from '../../utils/case/cases.ts';
import { deleteEvidence } from '../../utils/case/evidence.ts';
import type { Evidence, EvidencePart } from '../../utils/case/rows/evidence.ts';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { Clocks } from '../capture/clocks.tsx';
import { KeptFor } from '../capture/kept-for.tsx';
import { NotCopied } from '../capture/not-copied.tsx';
import { Ask } from '../ui/ask.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Hash } from '../ui/copy.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { moment, size } from '../ui/format.ts';
import { CameraIcon, FileIcon, MailIcon } from '../ui/icons.tsx';
import { Describe } from './describe.tsx';
import { wordsOf } from './evidence-words.ts';
import { PartDialog } from './part-dialog.tsx';
import { kindOf } from './part-kind.ts';
import { Proves } from './proves.tsx';
import { shownPart, useOnlyRedacted } from './redact/came-redacted.ts';
import { FoundSecrets } from './redact/found-secrets.tsx';
import { RedactDialog } from './redact/redact-dialog.tsx';
import { useBlobUrl } from './use-blob-url.ts';

/** One piece of evidence: what, when, where, its bytes and their hashes. */
export function EvidenceCard({ view, evidence }: { view: CaseView; evidence: Evidence }) {
  const { t, language } = useWords();
  const words = wordsOf(evidence, view.state.about);
  const redacted = useOnlyRedacted(evidence, view.state.about);
  const shown = evidence.parts.map((part) => shownPart(evidence, part, redacted));
  const away = evidence.parts.map(({ name }) => name).filter((name) => redacted.some(({ part }) => part === name));
  const picture = shown.find(({ part }) => kindOf(part) === 'picture');
  return (
    <Card>
      <div className="flex gap-3">
        {picture ? <Thumbnail {...picture} /> : <KindIcon kind={evidence.kind} />}
        <div className="min-w-0 flex-1">
          <h3 className="text-sm font-semibold">{words.title}</h3>
          <p className="text-xs text-quiet">
            {t(`evidence.kind.${evidence.kind}`)} · <time dateTime={evidence.at}>{moment(evidence.at, language)}</time>
          </p>
          {words.description && <p className="text-sm whitespace-pre-wrap">{words.description}</p>}
          {evidence.kind === 'page' && <KeptFor evidence={evidence} />}
          {evidence.kind === 'page' && <NotCopied evidence={evidence} />}
          {evidence.url && <p className="text-xs text-quiet">{evidence.url}</p>}
        </div>
      </div>
      <div className="flex flex-wrap gap-2">
        {shown.map((one) => (
          <PartDialog key={one.part.name} {...one} />
        ))}
        <Describe evidence={evidence} words={words} />
        <RedactDialog evidence={evidence} about={view.state.about} away={away} />
        <Ask
          trigger={<Button look="quiet">{t('evidence.delete')}</Button>}
          title={t('evidence.delete.ask')}
          reason={t('ask.reason')}
          answer={t('evidence.delete')}
          look="danger"
          onAnswer={(reason) => void attempt(() => deleteEvidence(evidence, reason))}
        >
          <p>{t('evidence.delete.means', { title: evidence.title })}</p>
        </Ask>
      </div>
      {away.length > 0 && (
        <p className="text-xs text-quiet">{t('redact.came', { parts: away.join(t('list.comma')) })}</p>
      )}
      {evidence.kind === 'page' && (
        <Foldable label={t('clocks.title')}>
          <Clocks record={evidence.record} />
        </Foldable>
      )}
      <FoundSecrets evidence={evidence} about={view.state.about} />
      <Proves view={view} evidence={evidence} />
      <Foldable label={t('evidence.hashes')}>
        <ul className="flex flex-col gap-1 text-xs">
          {evidence.parts.map(({ name, bytes, sha256 }) => (
            <li key={name} className="flex flex-wrap items-center justify-between gap-x-2">
              <span>
                {name} · {size(bytes, language)}
              </span>
              <Hash sha256={sha256} />
            </li>
          ))}
        </ul>
      </Foldable>
    </Card>
  );
}

function Thumbnail({ evidence, part }: { evidence: Evidence; part: EvidencePart }) {
  const url = useBlobUrl(evidence.id, part.name, part.mediaType);
  return (
    <span className="block h-16 w-24 shrink-0 overflow-hidden rounded-lg border border-line bg-paper">
      {url && <img src={url} alt="" className="size-full object-cover object-top" />}
    </span>
  );
}

function KindIcon({ kind }: { kind: Evidence['kind'] }) {
  const Icon = { page: CameraIcon, mail: MailIcon, document: FileIcon }[kind];
  return (
    <span className="flex size-10 shrink-0 items-center justify-center rounded-lg bg-accent-soft text-accent">
      <Icon className="size-5" />
    </span>
  );
}
