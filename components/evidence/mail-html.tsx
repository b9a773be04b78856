import { useMemo } from 'react';
import type { MailAttachment } from '../../utils/evidence/mail.ts';
import { mailPage } from '../../utils/evidence/mail-page.ts';
import { useWords } from '../app/words.tsx';
import { Foldable } from '../ui/foldable.tsx';
import { frozen } from './frozen.ts';

interface MailHtmlProps {
  html: string;
  attachments: readonly MailAttachment[];
  title: string;
}

/** A mail as it was laid out, in a frame where nothing runs, nothing loads and nothing leads away. */
export function MailHtml({ html, attachments, title }: MailHtmlProps) {
  const { t } = useWords();
  const page = useMemo(() => mailPage(html, attachments), [html, attachments]);
  return (
    <div className="flex flex-col gap-2 pt-2">
      {page.blocked.length > 0 && (
        <Foldable label={t('mail.blocked', { count: page.blocked.length })}>
          <p>{t('mail.blocked.why')}</p>
          <ul className="mt-1 text-xs break-all text-quiet">
            {page.blocked.map((address) => (
              <li key={address}>{address}</li>
            ))}
          </ul>
        </Foldable>
      )}
      <iframe
        sandbox=""
        srcDoc={frozen(page.html)}
        title={title}
        className="h-[60vh] w-full rounded border border-line bg-white"
      />
    </div>
  );
}
