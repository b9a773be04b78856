import { elementAt, focusedIn } from './control-at.ts';
import type { OpenRoot, Root } from './intent/roots.ts';

export interface Listener {
  /** Something was pressed; `hits` says whether a control was it, or was around it. `own`: by the person, not by a script. */
  pressed(press: { own: boolean; hits(control: Element): boolean }): void;
  /** The person pressed Esc; nothing of the page hears it. */
  escaped(): void;
}

/**
 * Hears presses and Esc in a page until `signal` is aborted. Frames of the same origin are heard from when they are given to the
 * function that is returned, any number of times.
 */
export function listenIn(
  openRoot: OpenRoot,
  listener: Listener,
  signal: AbortSignal,
): (roots: readonly Root[]) => void {
  const heard = new WeakSet<Document>();
  const hear = (document: Document) => {
    heard.add(document);
    // A list or a box that is answered by the keyboard is not clicked, but changes.
    for (const type of ['click', 'change'] as const) {
      document.addEventListener(
        type,
        (event) => {
          const path = event.composedPath();
          const inner = innermost(event, openRoot);
          listener.pressed({
            own: event.isTrusted,
            hits: (control) => path.includes(control) || (inner !== null && control.contains(inner)),
          });
        },
        { capture: true, signal },
      );
    }
    document.defaultView?.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !event.isTrusted) return;
        // This one Esc frees the page of the guide; the page's own dialog stays open.
        event.preventDefault();
        event.stopImmediatePropagation();
        listener.escaped();
      },
      { capture: true, signal },
    );
  };
  return (roots) => {
    for (const root of roots) if ('defaultView' in root && !heard.has(root)) hear(root);
  };
}

/** What was really pressed: a closed shadow root tells no more than its host. By keyboard it is what has the focus. */
function innermost(event: Event, openRoot: OpenRoot): Element | null {
  const [target] = event.composedPath();
  const root = target && 'shadowRoot' in target ? openRoot(target as HTMLElement) : null;
  if (!root) return null;
  const byMouse = event instanceof MouseEvent && event.detail > 0;
  return byMouse ? elementAt(root, event.clientX, event.clientY, openRoot) : focusedIn(root, openRoot);
}
