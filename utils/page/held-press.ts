/** A press takes no longer, in ms. */
const longestPress = 2_000;

/** Draws what it is given, but not under a finger. */
export interface HeldPress<Content> {
  draw(content: Content): void;
  /** What waits is not wanted any more. */
  forget(): void;
  end(): void;
}

/**
 * Draws at once, but while a person holds a part pressed: drawn then, it would swallow the press or turn it into another. The last of
 * what came meanwhile is drawn afterwards.
 */
export function notUnderPress<Content>(part: HTMLElement, draw: (content: Content) => void): HeldPress<Content> {
  let waiting: Content | undefined;
  let held: ReturnType<typeof setTimeout> | undefined;
  const ended = new AbortController();
  const letGo = () => {
    clearTimeout(held);
    held = undefined;
    const last = waiting;
    waiting = undefined;
    if (last !== undefined) draw(last);
  };
  part.addEventListener('pointerdown', () => {
    clearTimeout(held);
    // Some pages keep the end of a press to themselves.
    held = setTimeout(letGo, longestPress);
  });
  // The press itself comes after the pointer is up.
  for (const end of ['pointerup', 'pointercancel'] as const)
    part.ownerDocument.addEventListener(end, () => setTimeout(letGo), { capture: true, signal: ended.signal });
  return {
    draw(content) {
      if (held === undefined) draw(content);
      else waiting = content;
    },
    forget() {
      waiting = undefined;
    },
    end() {
      waiting = undefined;
      ended.abort();
    },
  };
}
