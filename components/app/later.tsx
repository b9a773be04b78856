import { type ComponentType, useEffect, useState } from 'react';
import { Skeleton } from '../ui/skeleton.tsx';
import { useWords } from './words.tsx';

/** A component in a file of its own, that is loaded when it is first shown. */
export interface Part<Props> {
  load(): Promise<ComponentType<Props>>;
  /** Once it was. */
  loaded?: ComponentType<Props>;
}

/** A part, by what imports it. */
export function part<Props>(load: Part<Props>['load']): Part<Props> {
  return { load };
}

/**
 * Shows a part, and grey lines until it is there. Not React's `lazy`: `Suspense` holds back for 300 ms what comes after its fallback,
 * however soon it is loaded.
 */
export function Later<Props extends object>({ part, with: props }: { part: Part<Props>; with: Props }) {
  const { t } = useWords();
  const [state, setState] = useState<{ Shown?: ComponentType<Props>; error?: unknown }>({ Shown: part.loaded });
  useEffect(() => {
    if (part.loaded) return;
    part.load().then(
      (Shown) => {
        part.loaded = Shown;
        setState({ Shown });
      },
      (error: unknown) => setState({ error }),
    );
  }, [part]);
  if (state.error) throw state.error;
  return state.Shown ? <state.Shown {...props} /> : <Skeleton label={t('panel.loading')} lines={8} />;
}
