/** Cases taken to another browser: backup, restoring, import. */
export const copies = {
  'copies.backup': 'Back up everything',
  'copies.backup.text':
    'All cases with their evidence and files, your settings, picked controls and own CRMs go into one encrypted file. The key that signs stays in this browser: another browser goes on with a key of its own, and the log says so.',
  'copies.backup.last': 'Last backup: {{at}}.',
  'copies.backup.never': 'There is no backup yet.',
  'copies.passphrase': 'Passphrase',
  'copies.passphrase.help':
    'At least {{length}} characters. Nobody can open the file without it, and nobody can tell it to you again.',
  'copies.passphrase.again': 'The same passphrase again',
  'copies.passphrase.differs': 'The two are not the same.',
  'copies.backup.write': 'Write the backup',
  'copies.backup.writing': 'Writing the backup',
  'copies.backup.written': 'Backup written. Cases in it: {{count}}',
  'copies.backup.keep': 'Keep the file on another disk, and the passphrase in another place.',
  'copies.stop': 'Stop',
  'copies.stopped': 'Stopped. Nothing was changed.',
  'copies.restore': 'Restore a backup',
  'copies.restore.text':
    'A backup is brought in whole or not at all. It overwrites nothing: a case that is here already goes on where its log ends.',
  'copies.restore.choose': 'Choose the backup',
  'copies.restore.reading': 'Reading the backup',
  'copies.restore.now': 'Restore',
  'copies.import': 'Go on with this case here',
  'copies.import.text':
    'The bundle is whole, so its case can be taken into this browser: checklist, evidence, files and log, byte for byte. From then on this browser’s key signs, and the log says so. A case that is here already is never overwritten.',
  'copies.import.now': 'Take the case over',
  'copies.import.reading': 'Taking the case over',
  'copies.merged': 'Cases brought in: {{count}}',
  'copies.how.new': 'New here: {{count}}',
  'copies.how.longer': 'Was here already and goes on from where it had stopped: {{count}}',
  'copies.how.same': 'Was here already, just the same: {{count}}',
  'copies.how.shorter': 'Was here already, and has come further since: {{count}}',
  'copies.how.forked':
    'Was here, but went on differently in two places. Both are kept, as two cases side by side: {{count}}',
  'copies.continued': 'From now on this browser’s key signs; a line in the log says so.',
  'copies.next': 'Open the side panel and choose the case at its top.',
  'copies.trouble.passphrase': 'This passphrase doesn’t open the file',
  'copies.trouble.passphrase.todo':
    'Nothing was changed. Try again; capitals and blanks count. If you are sure of it, the beginning of the file may be damaged: try another copy of it.',
  'copies.trouble.damaged': 'The file is damaged',
  'copies.trouble.damaged.todo':
    'Something in it was changed, or its end is missing. Nothing of it was taken. Try another copy of the file.',
  'copies.trouble.not-encrypted': 'This is no backup of Clean Exit',
  'copies.trouble.not-encrypted.todo':
    'Nothing was changed. A backup ends with .zip.age. A bundle (.zip) is opened on the page that checks bundles.',
  'copies.trouble.newer': 'A newer version of Clean Exit wrote this',
  'copies.trouble.newer.todo': 'Nothing was changed. Update Clean Exit in this browser, then try again.',
  'copies.trouble.older': 'This bundle can’t become a case',
  'copies.trouble.older.todo':
    'It was written by a version that did not put in what is needed for that. It stays good as proof. Nothing was changed.',
  'copies.trouble.malformed': 'This bundle can’t become a case',
  'copies.trouble.malformed.todo':
    'What it says of its case is not written as this program writes it. Nothing was changed.',
  'copies.trouble.changed-meanwhile': 'The case was worked on meanwhile',
  'copies.trouble.changed-meanwhile.todo': 'Nothing was changed. Try again.',
  'copies.trouble.full': 'The disk is full',
  'copies.trouble.full.todo':
    'Nothing was changed, and everything that was here is still here. Make room on the disk, then try again.',
  'copies.trouble.other': 'That didn’t work',
  'copies.trouble.other.todo': 'Nothing was changed, and everything that was here is still here. Try again.',
  'copies.due': 'Your newest evidence is in no backup',
  'copies.due.text': 'It lies in this browser alone. A backup takes a minute.',
  'copies.due.now': 'Back up',
  'copies.due.later': 'Remind me in a week',
} as const;
