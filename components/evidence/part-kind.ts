import type { EvidencePart } from '../../utils/case/db.ts';

/** Which of the ways to show a part fits its media type. */
export function kindOf({ mediaType }: Pick<EvidencePart, 'mediaType'>): 'picture' | 'copy' | 'mail' | 'text' | 'file' {
  if (mediaType.startsWith('image/')) return 'picture';
  if (mediaType.startsWith('text/html')) return 'copy';
  if (mediaType === 'message/rfc822') return 'mail';
  return mediaType.startsWith('text/') ? 'text' : 'file';
}
