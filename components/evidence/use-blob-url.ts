import { useEffect, useState } from 'react';
import { blobOf } from '../../utils/case/evidence.ts';

/** An address for kept bytes, as long as the component lives. `mediaType` is ours: the one kept with the blob may be empty. */
export function useBlobUrl(owner: string, name: string, mediaType: string): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let gone = false;
    void blobOf(owner, name).then((blob) => {
      if (!blob || gone) return;
      made = URL.createObjectURL(blob.slice(0, blob.size, mediaType));
      setUrl(made);
    });
    return () => {
      gone = true;
      setUrl(undefined);
      if (made) URL.revokeObjectURL(made);
    };
  }, [owner, name, mediaType]);
  return url;
}

/** Kept bytes as text, at most the first two million characters; undefined until read. */
export function useBlobText(owner: string, name: string): string | undefined {
  const [text, setText] = useState<string>();
  useEffect(() => {
    let gone = false;
    void blobOf(owner, name)
      .then((blob) => blob?.text())
      .then((read) => gone || setText((read ?? '').slice(0, 2_000_000)));
    return () => {
      gone = true;
    };
  }, [owner, name]);
  return text;
}
