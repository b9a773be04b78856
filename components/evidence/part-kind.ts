import type { EvidencePart } from '../../utils/case/rows/evidence.ts';

/** Which of the ways to show a part fits its media type. */
export function kindOf({ mediaType }: Pick<EvidencePart, 'mediaType'>): 'picture' | 'copy' | 'mail' | 'text' | 'file' {
  // The browser draws these and no script in them; of other pictures (HEIC from a phone) it shows nothing.
  if (/^image\/(?:png|jpeg|gif|webp)$/.test(mediaType)) return 'picture';
  if (mediaType.startsWith('text/html')) return 'copy';
  if (mediaType === 'message/rfc822') return 'mail';
  return mediaType.startsWith('text/') ? 'text' : 'file';
}
