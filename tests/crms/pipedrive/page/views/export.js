import { el, frame, say } from '../../../kit/page/index.js';

/** The page is a frame; its id is the vendor's. */
export function renderExport() {
  return el(
    'main',
    { class: 'page' },
    frame('/settings/export/frame', say('export.title'), { id: 'iFrameResizer0', class: 'exportFrame' }),
  );
}
