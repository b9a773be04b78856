import { useMemo, useRef, useState } from 'react';
import { blackOut, blackOutMark, shortestWord } from '../../../utils/evidence/redact/words.ts';
import { findSecrets } from '../../../utils/secrets/find.ts';
import { useWords } from '../../app/words.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { WordsField } from '../../ui/field.tsx';
import { CloseIcon } from '../../ui/icons.tsx';

interface WordEditorProps {
  text: string;
  words: readonly string[];
  onChange(words: string[]): void;
}

/** Words of a text to be blacked out: those that look like secrets, those the person marks, those they write; and how it will look. */
export function WordEditor({ text, words, onChange }: WordEditorProps) {
  const { t } = useWords();
  const shown = useRef<HTMLPreElement>(null);
  const [typed, setTyped] = useState('');
  const secrets = useMemo(() => new Set(findSecrets(text).map(({ start, end }) => text.slice(start, end))), [text]);
  const offered = [...secrets].filter((secret) => !words.includes(secret));
  const result = useMemo(() => blackOut(text, words), [text, words]);

  const add = (more: string[]) => {
    const usable = more.map((word) => word.trim()).filter((word) => word.length >= shortestWord);
    const fresh = usable.filter((word) => !words.includes(word) && !word.includes(blackOutMark));
    if (fresh.length > 0) onChange([...words, ...fresh]);
  };
  const addSelected = () => {
    const selection = document.getSelection();
    // Line by line: what is marked over several lines may stand in several elements of the page.
    if (selection && shown.current?.contains(selection.anchorNode)) add(selection.toString().split('\n'));
  };

  return (
    <div className="flex flex-col gap-2 text-sm">
      <p>{t('redact.words.how')}</p>
      {offered.length > 0 && (
        <Callout tone="warn">
          <p>{t('redact.secrets', { count: offered.length })}</p>
          <Button onPress={() => add(offered)}>{t('redact.secrets.blackOut')}</Button>
        </Callout>
      )}
      <div className="flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <WordsField label={t('redact.words.field')} value={typed} onChange={setTyped} maxLength={500} />
        </div>
        <Button
          isDisabled={typed.trim().length < shortestWord}
          onPress={() => {
            add([typed]);
            setTyped('');
          }}
        >
          {t('redact.words.add')}
        </Button>
      </div>
      <Button onPress={addSelected}>{t('redact.words.selected')}</Button>
      <ul className="flex flex-wrap gap-1.5" aria-label={t('redact.words.list')}>
        {words.map((word) => (
          <li key={word} className="flex max-w-full items-center rounded-lg border border-line pl-2">
            <span className="min-w-0">{word}</span>
            <IconButton
              label={t('redact.words.remove', { word })}
              onPress={() => onChange(words.filter((other) => other !== word))}
            >
              <CloseIcon />
            </IconButton>
          </li>
        ))}
      </ul>
      <p aria-live="polite" className="text-xs text-quiet">
        {t('redact.places', { count: result.places })}
      </p>
      <pre
        ref={shown}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by those who scroll with the keyboard
        tabIndex={0}
        className="max-h-[50vh] overflow-auto rounded-lg border border-line bg-paper p-2 font-sans text-sm whitespace-pre-wrap"
      >
        {result.text}
      </pre>
    </div>
  );
}
