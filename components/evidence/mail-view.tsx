import { useEffect, useState } from 'react';
import { blobOf } from '../../utils/case/evidence.ts';
import type { Evidence, EvidencePart } from '../../utils/case/rows/evidence.ts';
import { type MailFacts, readMail } from '../../utils/evidence/mail.ts';
import { useWords } from '../app/words.tsx';
import { moment, size } from '../ui/format.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { Tabs } from '../ui/tabs.tsx';
import { MailHtml } from './mail-html.tsx';
import { MailSignatures } from './mail-signatures.tsx';

/** A mail as its reader sees it: who, when, what, signed by whom; its words, and how they were laid out. */
export function MailView({ evidence, part }: { evidence: Evidence; part: EvidencePart }) {
  const { t } = useWords();
  const [laidOut, setLaidOut] = useState(false);
  const [read, setRead] = useState<{ mail: MailFacts; blob: Blob }>();
  useEffect(() => {
    void blobOf(evidence.id, part.name).then(async (blob) => blob && setRead({ mail: await readMail(blob), blob }));
  }, [evidence.id, part.name]);
  if (!read) {
    return (
      <div className="p-3">
        <Skeleton label={t('panel.loading')} />
      </div>
    );
  }
  const { mail, blob } = read;
  const { html } = mail;
  const words = <p className="p-1 whitespace-pre-wrap">{mail.text}</p>;
  return (
    <div className="flex flex-col gap-3 p-3 text-sm">
      <MailHead mail={mail} />
      <MailSignatures mail={blob} evidence={evidence} />
      {html === undefined ? (
        words
      ) : (
        <Tabs
          label={t('mail.views')}
          tabs={(['text', 'html'] as const).map((id) => ({ id, name: t(`mail.view.${id}`) }))}
          open={laidOut ? 'html' : 'text'}
          onOpen={(id) => setLaidOut(id === 'html')}
          panelOf={(id) =>
            id === 'text' ? words : <MailHtml html={html} attachments={mail.attachments} title={evidence.title} />
          }
          look={{
            list: 'flex gap-3 border-b border-line',
            tab: '-mb-px border-b-2 border-transparent px-1 py-1.5 text-xs text-quiet aria-selected:border-accent aria-selected:text-accent',
            panel: '',
          }}
        />
      )}
    </div>
  );
}

function MailHead({ mail }: { mail: MailFacts }) {
  const { t, language } = useWords();
  const lines = [
    ['mail.from', mail.from],
    ['mail.to', mail.to],
    ['mail.date', mail.date && moment(mail.date, language)],
    ['mail.subject', mail.subject],
    [
      'mail.attachments',
      mail.attachments
        .map(({ name, bytes }) => t('aside', { words: name, aside: size(bytes, language) }))
        .join(t('list.comma')),
    ],
  ] as const;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 text-xs">
      {lines.map(([key, value]) =>
        value ? (
          <div key={key} className="contents">
            <dt className="text-quiet">{t(key)}</dt>
            <dd className="min-w-0">{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
