import { ApiError, banner, say } from '../../../kit/page/index.js';

/** Shows in `place` that the vendor would not; anything but a refusal is a fault of the practice and goes on. */
export function failed(error, place) {
  if (!(error instanceof ApiError)) throw error;
  place.replaceChildren(banner('danger', say('pane.failed')));
}
