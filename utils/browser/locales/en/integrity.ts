/** Whether a case is as it was written. */
export const integrity = {
  'integrity.broken': 'This case is not as it was written. Differences found: {{count}}',
  'integrity.broken.what':
    'This program didn’t do that. The browser’s storage was damaged, or someone changed it some other way.',
  'integrity.safe.some': 'What is safe: lines 1 to {{line}} of the log (up to {{at}}), and everything not named below.',
  'integrity.safe.pieces': 'What is safe: the log, and everything not named below.',
  'integrity.safe.none':
    'What is safe: everything not named below. The log can’t be relied on, from its first line on.',
  'integrity.todo':
    'What to do: write the bundle now. It holds what is left and says what is damaged. If you have a backup or an earlier bundle, check it on the verify page: it shows what was there.',
  'integrity.toBundle': 'Go to the bundle',
  'integrity.all': 'Show details',
  'integrity.again': 'Check again',
  'integrity.title': 'Is everything as it was written?',
  'integrity.sound': 'Yes, at the last check. Lines of the log: {{lines}}; pieces of evidence and files: {{pieces}}.',
  'integrity.checking': 'Checking every line, record and file…',
  'integrity.failed': 'The check could not be finished. Nothing was changed. Please check again.',
} as const;
