/** Cases taken to another browser: backup, restoring, import. */
export const copies = {
  'copies.backup': 'Back up everything',
  'copies.backup.text':
    'All cases with their evidence and files, your settings, the controls you picked and the CRMs you added go into one encrypted file. The signing key stays in this browser: another browser continues with a key of its own, and the log says so.',
  'copies.backup.last': 'Last backup: {{at}}.',
  'copies.backup.never': 'There is no backup yet.',
  'copies.passphrase': 'Passphrase',
  'copies.passphrase.help':
    'At least {{length}} characters. Nobody can open the file without it, and nobody can recover it for you.',
  'copies.passphrase.again': 'Repeat the passphrase',
  'copies.passphrase.differs': 'The two passphrases don’t match.',
  'copies.backup.write': 'Write the backup',
  'copies.backup.writing': 'Writing the backup',
  'copies.backup.written': 'Backup written. Cases in it: {{count}}',
  'copies.backup.keep': 'Keep the file on another disk, and the passphrase in another place.',
  'copies.stop': 'Stop',
  'copies.stopped': 'Stopped. Nothing was changed.',
  'copies.restore': 'Restore a backup',
  'copies.restore.text':
    'A backup is restored completely or not at all. It overwrites nothing: a case that is already here continues from where its log ends.',
  'copies.restore.choose': 'Choose the backup',
  'copies.restore.reading': 'Reading the backup',
  'copies.restore.now': 'Restore',
  'copies.import': 'Continue this case here',
  'copies.import.text':
    'The bundle is whole, so this browser can take over its case: checklist, evidence, files and log, byte for byte, and how far the guides and the data migration have come. From then on this browser’s key signs, and the log says so. A case that is already here is never overwritten.',
  'copies.import.stays':
    'What stays with the sender: the signing key; the originals of redacted evidence, and with them the names from lists of users; exported files that were left out; access to a folder; tables still being read from the CRM. Settings, picked controls and templates travel in a backup only.',
  'copies.import.beside': 'Keep both as separate cases',
  'copies.import.beside.note':
    'If this case is already here and has also gone on: don’t add the new lines to it, keep a second case instead.',
  'copies.import.now': 'Take the case over',
  'copies.import.reading': 'Taking the case over',
  'copies.merged': 'Cases brought in: {{count}}',
  'copies.how.new': 'New here: {{count}}',
  'copies.how.longer': 'Already here, continued from where it had stopped: {{count}}',
  'copies.how.same': 'Already here and identical: {{count}}',
  'copies.how.shorter': 'Already here and further along: {{count}}',
  'copies.how.joined':
    'Already here, and continued in both places. What was new was added to the log here, which says where it came from: {{count}}',
  'copies.how.forked':
    'Already here, but continued differently in two places. Both are kept, as two separate cases: {{count}}',
  'branches.title': 'This case was continued in two places',
  'branches.text':
    'Two browsers went on from the same case, and both logs are kept here. They are the same up to {{at}} ({{lines}} entries); from then on each has its own checklist, evidence and files.',
  'branches.todo': 'Choose one to go on with, and archive the other one from the menu above. Nothing is lost.',
  'branches.open': 'Open {{name}}',
  'copies.continued': 'From now on this browser’s key signs; the log says so.',
  'copies.redacted': 'Parts redacted by the sender: {{count}}. The redacted copies are here; the originals are not.',
  'copies.next': 'Open the side panel and choose the case at the top.',
  'copies.trouble.passphrase': 'This passphrase doesn’t open the file',
  'copies.trouble.passphrase.todo':
    'Nothing was changed. Try again; capitals and spaces count. If you are sure of it, the beginning of the file may be damaged: try another copy.',
  'copies.trouble.damaged': 'The file is damaged',
  'copies.trouble.damaged.todo':
    'It was changed, or its end is missing. Nothing was taken from it. Try another copy of the file.',
  'copies.trouble.not-encrypted': 'This isn’t a Clean Exit backup',
  'copies.trouble.not-encrypted.todo':
    'Nothing was changed. A backup ends in .zip.age. Open a bundle (.zip) on the page that checks bundles.',
  'copies.trouble.newer': 'A newer version of Clean Exit wrote this',
  'copies.trouble.newer.todo': 'Nothing was changed. Update Clean Exit in this browser, then try again.',
  'copies.trouble.older': 'No case can be restored from this bundle',
  'copies.trouble.older.todo':
    'It was written by a version that left out what is needed for that. It is still valid evidence. Nothing was changed.',
  'copies.trouble.malformed': 'No case can be restored from this bundle',
  'copies.trouble.malformed.todo':
    'What it says about its case isn’t in the form this program writes. Nothing was changed.',
  'copies.trouble.changed-meanwhile': 'The case was changed in the meantime',
  'copies.trouble.changed-meanwhile.todo': 'Nothing was changed. Try again.',
  'copies.trouble.full': 'The disk is full',
  'copies.trouble.full.todo':
    'Nothing was changed, and everything that was here is still here. Make room on the disk, then try again.',
  'copies.trouble.other': 'That didn’t work',
  'copies.trouble.other.todo': 'Nothing was changed, and everything that was here is still here. Try again.',
  'copies.due': 'Your latest evidence isn’t in any backup',
  'copies.due.text': 'It exists in this browser alone. A backup takes a minute.',
  'copies.due.now': 'Back up',
  'copies.due.later': 'Remind me in a week',
} as const;
