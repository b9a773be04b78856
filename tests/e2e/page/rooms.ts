import { Stitcher } from '../../../utils/evidence/stitch.ts';
import { holds } from '../../../utils/page/condition.ts';
import { countShown } from '../../../utils/page/count.ts';
import { isSettled, look } from '../../../utils/page/detect.ts';
import { find } from '../../../utils/page/find.ts';
import { fillCopy } from '../../../utils/page/freeze/fill-copy.ts';
import { freeze } from '../../../utils/page/freeze/freeze.ts';
import { runGuide } from '../../../utils/page/guide.ts';
import { normalise, normaliseName } from '../../../utils/page/normalise.ts';
import { openOverlay } from '../../../utils/page/overlay.ts';
import { innerRootsOf } from '../../../utils/page/page-roots.ts';
import { Sitting } from '../../../utils/page/picture/sitting.ts';
import { openSearch } from '../../../utils/page/searched.ts';
import { watchSignIn } from '../../../utils/page/sign-in/watch.ts';
import { shownTables } from '../../../utils/page/tables/shown-tables.ts';
import { isVisible } from '../../../utils/page/visible.ts';
import { watch } from '../../../utils/page/watch.ts';

const pageRooms = {
  countShown,
  fillCopy,
  find,
  freeze,
  holds,
  innerRootsOf,
  isSettled,
  isVisible,
  look,
  normalise,
  normaliseName,
  openOverlay,
  openSearch,
  runGuide,
  shownTables,
  Sitting,
  Stitcher,
  watch,
  watchSignIn,
};

declare global {
  /** What runs in a CRM's page, put into a test page. */
  var rooms: typeof pageRooms;
}

globalThis.rooms = pageRooms;
