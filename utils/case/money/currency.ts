const codes = new Set(Intl.supportedValuesOf('currency'));

/** The currencies that the browser knows, by their ISO 4217 codes. */
export const currencies: readonly string[] = [...codes];

/** Whether this is the ISO 4217 code of a currency. */
export function isCurrency(code: string): boolean {
  return codes.has(code);
}

/** How many digits a currency has behind the point: 2 for CNY, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: string): number {
  const { maximumFractionDigits } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return maximumFractionDigits ?? 2;
}
