import type { Language } from '../../text.ts';
import { parentOf } from '../intent/roots.ts';
import { openOverlay } from '../overlay.ts';
import { overlayTexts } from '../overlay-texts.ts';
import { innerRootsOf, openPageRoot } from '../page-roots.ts';
import { pickOn } from '../pick-mode.ts';

/** A smaller box is a word or an icon; what stands around it is meant. In CSS px. */
const least = { width: 40, height: 24 };

/** Lets the person point at the part of the page that the picture is to show; told of undefined when they leave. Ends with `own`. */
export function letPoint(
  document: Document,
  language: Language,
  own: AbortController,
  done: (part: Element | undefined) => void,
): void {
  const overlay = openOverlay(document, language);
  const end = (part: Element | undefined) => {
    own.abort();
    done(part);
  };
  const draw = (part?: Element) =>
    overlay.show({
      rings: part ? [{ element: part, kind: 'pick' }] : [],
      card: {
        heading: overlayTexts.partTitle[language],
        lines: [
          { kind: 'say', text: overlayTexts.part[language] },
          { kind: 'small', text: overlayTexts.pickingKeys[language] },
        ],
        buttons: [{ label: overlayTexts.partEnd[language], press: () => end(undefined) }],
      },
    });
  own.signal.addEventListener('abort', () => overlay.close());
  pickOn({
    roots: [document, ...innerRootsOf(document)()],
    openRoot: openPageRoot,
    means: (element) => partAround(element, document),
    over: draw,
    picked: end,
    signal: own.signal,
  });
  draw();
}

/** The smallest box around an element that is worth a picture. What stands in a frame is meant as the frame. */
function partAround(element: Element, document: Document): Element {
  let at = element;
  for (let around = parentOf(at); around && (at.ownerDocument !== document || isSmall(at)); around = parentOf(at))
    at = around;
  return at;
}

function isSmall(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width < least.width || height < least.height || getComputedStyle(element).display === 'inline';
}
