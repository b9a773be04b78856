import { type Found, foundAs, mostCandidates } from './found.ts';
import type { GuideView } from './guide-view.ts';
import { nameOf } from './intent/name.ts';
import type { Overlay } from './overlay.ts';
import { overlayTexts } from './overlay-texts.ts';
import { openPageRoot } from './page-roots.ts';
import { type PickView, pathPatternOf } from './pick.ts';
import { fitOf } from './pick-fit.ts';
import { pickOn } from './pick-mode.ts';
import type { Searched } from './searched.ts';

/** What became of the control that was picked here before: something like it is there, or nothing. */
export type PickNote = 'pickChanged' | 'pickGone';

/**
 * Prefers what the person picked, while it still fits. Where it has changed it comes second, and is for the person to choose; where it is gone from
 * the page that it was picked on, that is said.
 */
export function preferPicked(
  found: Found,
  picks: readonly PickView[],
  searched: Searched,
  url: URL,
): { found: Found; note?: PickNote } {
  const path = pathPatternOf(url);
  const here = picks.toSorted((one, other) => Number(other.path === path) - Number(one.path === path));
  const fits = here.map(({ control }) => fitOf(control, searched.roots));
  const fit = fits.find(({ type }) => type === 'fits') ?? fits.find(({ type }) => type === 'changed');
  if (fit?.type === 'fits') return { found: { ...foundAs(fit.element, 'likely'), by: 'pick' } };
  if (fit?.type === 'changed') {
    const others = found.type === 'found' ? [found.element] : found.type === 'unsure' ? found.elements : [];
    const elements = [...new Set([...others, fit.element])].slice(0, mostCandidates);
    return { found: { type: 'unsure', elements, by: 'pick' }, note: 'pickChanged' };
  }
  return here[0]?.path === path ? { found, note: 'pickGone' } : { found };
}

interface Picking {
  view: GuideView;
  overlay: Overlay;
  searched: Searched;
  /** Told of the control, or of undefined where the person left. */
  done(control: Element | undefined): void;
}

/** Lets the person point at the control of a step. Ends by itself, or when what it returns is aborted. */
export function letPick({ view, overlay, searched, done }: Picking): AbortController {
  const { language, step } = view;
  const ended = new AbortController();
  let over: Element | undefined;
  let side: 'left' | 'right' = 'left';
  const draw = () =>
    overlay.show({
      rings: over ? [{ element: over, kind: 'pick', label: nameOf(over) || undefined }] : [],
      card: {
        heading: view.title,
        side,
        lines: [
          { kind: 'say', text: overlayTexts.picking[language] },
          { kind: 'plain', text: step.say },
          { kind: 'small', text: overlayTexts.pickingKeys[language] },
        ],
        buttons: [
          { label: overlayTexts.pickingEnd[language], press: () => leave() },
          { label: overlayTexts.pickingSide[language], press: () => move() },
        ],
      },
    });
  const move = () => {
    side = side === 'left' ? 'right' : 'left';
    draw();
  };
  const leave = () => {
    ended.abort();
    done(undefined);
  };
  pickOn({
    roots: searched.roots,
    openRoot: openPageRoot,
    over(control) {
      over = control;
      draw();
    },
    picked: done,
    signal: ended.signal,
  });
  draw();
  return ended;
}
