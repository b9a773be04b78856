import { Component, type ReactNode } from 'react';
import { rescueWords } from '../../utils/case/rescue/words.ts';
import { languages } from '../../utils/text.ts';

interface State {
  error?: Error;
}

/** Stands in for the whole page when the store can't be read any more. */
export class StoreBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error ? <StoreBroken error={error} /> : this.props.children;
  }
}

/** Says that the store can't be read, and how to save what can. Then not even the language is known, so it speaks both. */
export function StoreBroken({ error }: { error: Error }) {
  return (
    <main className="flex flex-col gap-3 p-4" role="alert">
      {languages.map((language) => (
        <p key={language} lang={language}>
          {rescueWords.broken[language]}
        </p>
      ))}
      <a href="/rescue.html" target="_blank" rel="noreferrer" className="text-accent underline">
        {languages.map((language) => rescueWords.title[language]).join(' · ')}
      </a>
      <div className="text-xs text-quiet">
        <p>{languages.map((language) => rescueWords.said[language]).join(' · ')}</p>
        {/* The further lines of it say the same again. */}
        <p className="font-mono">{error.message.split('\n', 1)}</p>
      </div>
    </main>
  );
}
