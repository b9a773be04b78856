import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from '../utils/browser/messages.ts';
import { letPoint } from '../utils/page/picture/let-point.ts';
import type { Motif, PicturePlan, Tile } from '../utils/page/picture/plan.ts';
import { Sitting } from '../utils/page/picture/sitting.ts';
import type { Language } from '../utils/text.ts';

declare global {
  /** Sits for a picture, shot by shot; the background takes them. */
  var cleanExitPicture:
    | {
        /** Lets the person point at what the picture is to show; the background is told when they did. */
        point(language: Language): void;
        begin(motif: Motif): Promise<PicturePlan>;
        show(tile: number): Promise<Tile>;
        /** The page is as it was, and nobody is asked to point at anything. */
        end(): void;
      }
    | undefined;
}

/** Put into a page when a picture of it is taken. */
export default defineUnlistedScript(() => {
  if (globalThis.cleanExitPicture) return;
  let sitting: Sitting | undefined;
  let pointing: AbortController | undefined;
  let subject: Element | undefined;
  const end = () => {
    pointing?.abort();
    sitting?.end();
    sitting = undefined;
  };
  globalThis.cleanExitPicture = {
    point(language) {
      end();
      pointing = new AbortController();
      letPoint(document, language, pointing, (part) => {
        subject = part;
        void sendMessage('elementPicked', { picked: part !== undefined });
      });
    },
    begin(motif) {
      end();
      sitting = new Sitting(document, motif, motif === 'element' ? subject : undefined);
      return sitting.begin();
    },
    show(tile) {
      if (!sitting) throw new Error('nobody sits for a picture');
      return sitting.show(tile);
    },
    end,
  };
});
