/** Whether a case is as it was written. */
export const integrity = {
  'integrity.broken': 'This case is not as it was written: {{count}} found',
  'integrity.broken.what':
    'This program did not do that. The browser’s store was damaged, or someone changed it by another way.',
  'integrity.safe.some': 'What is safe: lines 1 to {{line}} of the log (up to {{at}}), and everything not named below.',
  'integrity.safe.pieces': 'What is safe: the log, and everything not named below.',
  'integrity.safe.none': 'What is safe: everything not named below. The log can’t be relied on from its first line.',
  'integrity.todo':
    'What to do: write the bundle now. It holds what is left and says itself what is damaged. If you have a backup or an earlier bundle, check it on the verify page: it shows what was there.',
  'integrity.toBundle': 'To the bundle',
  'integrity.all': 'Show what',
  'integrity.again': 'Check again',
  'integrity.title': 'Is everything as it was written?',
  'integrity.sound': 'Yes: {{lines}} lines of the log and {{pieces}} pieces are as this program wrote them.',
  'integrity.checking': 'Every line, record and file is being checked …',
} as const;
