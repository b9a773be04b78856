import { controlOf, elementAt, focusedIn } from './control-at.ts';
import type { OpenRoot, Root } from './intent/roots.ts';
import { overlayTag } from './overlay-tag.ts';

export interface PickMode {
  roots: readonly Root[];
  openRoot: OpenRoot;
  /** What a person means by the element they point at; a control, when nothing else is said. */
  means?(element: Element): Element | undefined;
  /** Told of the control that a press would pick now; undefined over nothing. */
  over(control: Element | undefined): void;
  /** Told once: with what was picked, or with undefined where the person left by Esc. */
  picked(control: Element | undefined): void;
  signal: AbortSignal;
}

/** What a press sends besides the pointer's own events. */
const presses = ['mousedown', 'mouseup', 'click', 'auxclick', 'dblclick', 'contextmenu', 'touchstart', 'touchend'];

/**
 * Lets the person point at a control, until one is picked or `signal` is aborted. The picking press reaches nothing of the page: its
 * events end at the window, before any of the page's elements hears them. Until the press the page is as it was, so that what shows
 * itself under the pointer can be picked, too.
 */
export function pickOn({ roots, openRoot, means = controlOf, over, picked, signal }: PickMode): void {
  const ended = new AbortController();
  let current: Element | undefined;
  let chosen: Element | undefined;

  const end = (control: Element | undefined) => {
    if (ended.signal.aborted) return;
    ended.abort();
    picked(control);
  };
  const pointAt = (control: Element | undefined) => {
    if (control === current) return;
    current = control;
    over(control);
  };

  for (const view of windowsOf(roots)) {
    const { document } = view;
    const listen = <Type extends keyof WindowEventMap>(type: Type, hear: (event: WindowEventMap[Type]) => void) =>
      view.addEventListener(
        type,
        (event) => {
          // Our own card goes on working, and what a script of the page does is no press.
          if (event.isTrusted && !isOurs(event)) hear(event);
        },
        { capture: true, passive: false, signal: ended.signal },
      );
    const controlUnder = ({ clientX, clientY }: MouseEvent) => {
      const element = elementAt(document, clientX, clientY, openRoot);
      return element ? means(element) : undefined;
    };
    listen('pointermove', (event) => pointAt(controlUnder(event)));
    listen('focusin', () => {
      const element = focusedIn(document, openRoot);
      pointAt(element ? means(element) : undefined);
    });
    listen('pointerdown', (event) => {
      swallow(event);
      chosen = controlUnder(event);
      pointAt(chosen);
    });
    listen('pointerup', (event) => {
      swallow(event);
      // The click that belongs to this press comes in the same task, where the control is not disabled.
      if (chosen) setTimeout(() => end(chosen));
    });
    for (const type of presses) listen(type as 'click', swallow);
    listen('keydown', (event) => {
      if (!/^(Enter| |Escape)$/.test(event.key)) return;
      swallow(event);
    });
    listen('keyup', (event) => {
      if (!/^(Enter| |Escape)$/.test(event.key)) return;
      swallow(event);
      if (event.key === 'Escape') end(undefined);
      else if (current) end(current);
    });
  }
  signal.addEventListener('abort', () => ended.abort(), { signal: ended.signal });
}

function windowsOf(roots: readonly Root[]): Window[] {
  return [...new Set(roots.flatMap((root) => ('defaultView' in root ? (root.defaultView ?? []) : [])))];
}

function isOurs(event: Event): boolean {
  return event.composedPath().some((at) => (at as Element).localName === overlayTag);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
