/** Attributes that load something or lead somewhere. */
const loading =
  /^(src|href|action|formaction|srcset|poster|background|xlink:href|ping|manifest|data|srcdoc|imagesrcset)$/i;
/** Attributes that programs keep what signs someone in under. */
const secret = /token|csrf|xsrf|nonce|secret|session|passw|api-?key/i;
/** What a page keeps in `data-` for its programs is longer than what it needs for its looks. In characters. */
const longestData = 200;

/** Takes off an element of the copy whatever runs, loads, leads elsewhere, or is meant for programs and may be a secret. */
export function dropActive(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    const loads = loading.test(name) && !/^(#|data:image\/)/i.test(value);
    const isData = /^data-/i.test(name) && value.length > longestData;
    if (/^on/i.test(name) || loads || isData || secret.test(name)) element.removeAttribute(name);
  }
}
