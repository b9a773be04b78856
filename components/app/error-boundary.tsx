import { Component, type ReactNode } from 'react';
import { Button, TextLink } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { useWords } from './words.tsx';

interface State {
  error?: Error;
}

/** Stands in for a screen that broke: what is kept is safe in the store, and the screen can be drawn again. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error ? <Broken error={error} again={() => this.setState({ error: undefined })} /> : this.props.children;
  }
}

function Broken({ error, again }: { error: Error; again(): void }) {
  const { t } = useWords();
  return (
    <main className="p-4">
      <Callout tone="bad" title={t('broken.title')} urgent>
        <p>{t('broken.text')}</p>
        <p className="font-mono text-xs">{error.message}</p>
        <Button onPress={again}>{t('broken.again')}</Button>
        <TextLink href="/rescue.html">{t('broken.rescue')}</TextLink>
      </Callout>
    </main>
  );
}
