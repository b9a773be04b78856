const policy =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; style-src \'unsafe-inline\'; font-src data:">';

/**
 * A kept page as it may be shown: before anything of the page stands a policy that lets nothing run and nothing load.
 * The frame it goes into must be sandboxed as well.
 */
export function frozen(html: string): string {
  // The doctype comes first, or the page would be drawn in quirks mode.
  return `<!doctype html>${policy}${html.replace(/^\s*<!doctype[^>]*>/i, '')}`;
}
