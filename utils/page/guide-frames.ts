import { frameOf } from './box.ts';
import type { Searched } from './searched.ts';
import { isVisible } from './visible.ts';

/** A smaller frame holds no page that a person works in, in px. */
const least = { width: 120, height: 60 };
const mostOrigins = 5;

/** Frames of other origins that a person sees: what stands in them is looked at there, where the browser lets us in. */
export function otherFrames({ roots }: Searched): { element: HTMLIFrameElement; origin: string }[] {
  return roots
    .flatMap((root) => [...root.querySelectorAll('iframe')])
    .flatMap((element) => {
      const origin = originOf(element);
      if (!origin || origin === location.origin || !isVisible(element)) return [];
      const { width, height } = element.getBoundingClientRect();
      return width < least.width || height < least.height ? [] : [{ element, origin }];
    });
}

/** Their origins, each once. */
export function otherOrigins(searched: Searched): string[] {
  return [...new Set(otherFrames(searched).map(({ origin }) => origin))].slice(0, mostOrigins);
}

/** True in a frame that the page around it can look into: then that page's guide does. */
export function isSeenFromOutside(document: Document): boolean {
  return frameOf(document.documentElement) !== null;
}

function originOf({ src }: HTMLIFrameElement): string | undefined {
  const url = URL.parse(src);
  return url && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}
