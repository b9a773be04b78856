import { holds, type Scene } from '../../../utils/page/condition.ts';
import { countShown } from '../../../utils/page/count.ts';
import { isSettled, look } from '../../../utils/page/detect.ts';
import { find } from '../../../utils/page/find.ts';
import { freeze } from '../../../utils/page/freeze.ts';
import { runGuide } from '../../../utils/page/guide.ts';
import type { GuideReport, GuideView } from '../../../utils/page/guide-view.ts';
import { normalise, normaliseName } from '../../../utils/page/normalise.ts';
import { openOverlay } from '../../../utils/page/overlay.ts';
import { isVisible } from '../../../utils/page/visible.ts';
import { watch } from '../../../utils/page/watch.ts';

const rooms = {
  countShown,
  find,
  freeze,
  holds,
  isSettled,
  isVisible,
  look,
  normalise,
  normaliseName,
  openOverlay,
  runGuide,
  watch,
};

declare global {
  /** What runs in a CRM's page, put into a test page. */
  var rooms: typeof import('./rooms.ts').default;
  /** What a test keeps in its page between two evaluations. */
  var kept: { reports: GuideReport[]; answers: (GuideView | null)[]; overlay: ReturnType<typeof openOverlay> };
}

globalThis.rooms = rooms;

export default rooms;
export type { Scene };
