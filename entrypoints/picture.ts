import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Motif, PicturePlan, Tile } from '../utils/page/picture/plan.ts';
import { Sitting } from '../utils/page/picture/sitting.ts';

declare global {
  /** Sits for a picture, shot by shot; the background takes them. */
  var cleanExitPicture:
    | {
        begin(motif: Motif): Promise<PicturePlan>;
        show(tile: number): Promise<Tile>;
        end(): void;
      }
    | undefined;
}

/** Put into a page when a picture of it is taken. */
export default defineUnlistedScript(() => {
  if (globalThis.cleanExitPicture) return;
  let sitting: Sitting | undefined;
  globalThis.cleanExitPicture = {
    begin(motif) {
      sitting?.end();
      sitting = new Sitting(document, motif);
      return sitting.begin();
    },
    show(tile) {
      if (!sitting) throw new Error('nobody sits for a picture');
      return sitting.show(tile);
    },
    end() {
      sitting?.end();
      sitting = undefined;
    },
  };
});
