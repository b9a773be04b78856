import { useState } from 'react';
import { useWords } from '../app/words.tsx';
import { IconButton } from './button.tsx';
import { CheckIcon, CopyIcon } from './icons.tsx';

/** A text with a button that copies it. */
export function Copy({ text, label }: { text: string; label: string }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <span className="inline-flex items-center gap-0.5">
      <span>{text}</span>
      <IconButton
        label={copied ? t('copy.done') : label}
        onPress={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
      >
        {copied ? <CheckIcon className="size-3.5" /> : <CopyIcon className="size-3.5" />}
      </IconButton>
    </span>
  );
}

/** Sixty-four digits cut to what the eye can compare; the button copies them all. */
export function Hash({ sha256 }: { sha256: string }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <span className="inline-flex items-center gap-0.5 text-xs text-quiet">
      <abbr title={sha256} className="no-underline">
        SHA-256 <span className="font-mono">{sha256.slice(0, 8)}…</span>
      </abbr>
      <IconButton
        label={copied ? t('copy.done') : t('copy.hash')}
        onPress={() => void navigator.clipboard.writeText(sha256).then(() => setCopied(true))}
      >
        {copied ? <CheckIcon className="size-3.5" /> : <CopyIcon className="size-3.5" />}
      </IconButton>
    </span>
  );
}
