import { Component, type ReactNode } from 'react';
import { db } from '../../utils/case/db.ts';
import { rescueWords } from '../../utils/case/rescue/words.ts';
import { languages } from '../../utils/text.ts';

interface State {
  error?: Error;
}

/** Stands in for the whole page when the store can't be read: then not even the language is known, so it speaks both. */
export class StoreBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  // Live queries pass over a store that does not open, and wait for ever.
  override componentDidMount() {
    db.open().catch((error: Error) => this.setState({ error }));
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
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
        <p className="font-mono text-xs break-words">{error.message}</p>
      </main>
    );
  }
}
