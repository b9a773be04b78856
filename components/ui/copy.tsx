import { useState } from 'react';
import { attempt } from '../app/attempt.ts';
import { useWords } from '../app/words.tsx';
import { IconButton } from './button.tsx';
import { CheckIcon, CopyIcon } from './icons.tsx';

interface CopyProps {
  text: string;
  /** What the button is called until it was pressed. */
  label: string;
}

/** A text with a button that copies it. */
export function Copy({ text, label }: CopyProps) {
  return (
    <span className="inline-flex items-center gap-0.5">
      <span>{text}</span>
      <CopyButton text={text} label={label} />
    </span>
  );
}

/** Sixty-four digits cut to what the eye can compare; the button copies them all. */
export function Hash({ sha256 }: { sha256: string }) {
  const { t } = useWords();
  return (
    <span className="inline-flex items-center gap-0.5 text-xs text-quiet">
      <abbr title={sha256} className="no-underline">
        SHA-256 <span className="font-mono">{sha256.slice(0, 8)}…</span>
      </abbr>
      <CopyButton text={sha256} label={t('copy.hash')} />
    </span>
  );
}

function CopyButton({ text, label }: CopyProps) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async () => setCopied(await attempt(() => navigator.clipboard.writeText(text)));
  return (
    <IconButton label={copied ? t('copy.done') : label} onPress={() => void copy()}>
      {copied ? <CheckIcon className="size-3.5" /> : <CopyIcon className="size-3.5" />}
    </IconButton>
  );
}
