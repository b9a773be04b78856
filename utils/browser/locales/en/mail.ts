export const mail = {
  'mail.paste': 'Paste a mail',
  'mail.paste.how':
    'Better drop the .eml file: only that has every byte. Where your mail program saves none, open the mail’s source (“Show original”, “View source”), copy all of it and paste it here.',
  'mail.paste.source': 'Source of the mail, with its headers',
  'mail.paste.keep': 'Keep this mail',
  'mail.from': 'From',
  'mail.to': 'To',
  'mail.date': 'Date',
  'mail.subject': 'Subject',
  'mail.attachments': 'Attachments',
  'mail.views': 'How the mail is shown',
  'mail.view.text': 'Words only',
  'mail.view.html': 'As it was laid out',
  'mail.blocked': 'Not loaded from the web: {{count}}',
  'mail.blocked.why':
    'Senders use such pictures to see that a mail was opened. They stay out, here and in the bundle; ▨ marks their places.',
  'mail.signature': 'The sender’s signature (DKIM)',
  'signature.valid': 'Valid',
  'signature.not-fitting': 'Does not fit',
  'signature.not-checked': 'Not checked',
  'signature.none': 'No signature',
  'signature.none.means':
    'Nobody signed this mail, so it can’t be shown that it came from this sender unchanged. That says nothing against it: many senders don’t sign.',
  'signature.holds.means':
    'The mail servers of {{domain}} signed this mail, and what they signed has not been changed since.',
  'signature.no-key.means':
    'There is a signature in the name of {{domain}}, and the text fits it. Whether the key is theirs has not been asked yet.',
  'signature.bad-key.means':
    'There is a signature in the name of {{domain}}, but the key that was found can’t be used: it was withdrawn or is damaged.',
  'signature.changed.means':
    'The text is not the one that was signed in the name of {{domain}}. Forwarding and some mail programs change a text; a forger does, too. Try to get the mail as it first arrived.',
  'signature.other-key.means':
    'The signature was not made with the key of {{domain}} that was found, or the signed headers were changed. The domain may have changed its key since.',
  'signature.gone.means':
    'There is a signature in the name of {{domain}}, and the text fits it. Its key was asked for and is not there, or no longer: domains change their keys, so ask soon after a mail has come.',
  'signature.asked': 'Asked at {{server}}, {{when}}. The answer is in the log and in the bundle.',
  'signature.unreadable.means':
    'There is a signature that can’t be read, or of a kind that nobody should trust any more.',
  'signature.weak.partial': 'Only the beginning of the text was signed.',
  'signature.weak.doubled': 'A header stands there more than once: what you see may not be what was signed.',
  'signature.weak.short': 'The key is shorter than is safe today.',
  'signature.weak.trying': 'The domain says it is only trying signatures out.',
  'signature.weak.other-domain': 'Signed by another domain than the sender’s, as mailing services do.',
  'signature.weak.subject-not-signed': 'The subject was not signed.',
  'keys.title': 'Keys of mails',
  'keys.text':
    'Mails are signed by the sender’s servers. To check a signature, its public key is needed; it stands in DNS. Name a DNS-over-HTTPS server that you trust, such as your company’s. None is set, and nothing is asked before you press at a mail.',
  'keys.address': 'Address of a DNS-over-HTTPS server',
  'keys.address.help': 'Such as https://dns.example/dns-query. Leave it empty for none.',
  'keys.address.wrong': 'The address has to begin with https://. It is not kept as it is now.',
  'keys.none': 'To check it, name a DNS-over-HTTPS server in the settings, under “Keys of mails”.',
  'keys.ask': 'Ask for the key',
  'keys.askAgain': 'Ask for the key again',
  'keys.goesOut':
    'Asked at {{server}}. Only the name of the key goes out, nothing of the mail. The browser asks whether Clean Exit may reach that host.',
  'topic.confirmation': 'This looks like the confirmation that you cancelled.',
  'topic.refund': 'This looks like news of a refund.',
  'topic.final-invoice': 'This looks like an invoice.',
  'topic.deletion': 'This looks like a confirmation that data was deleted.',
  'topic.answer': 'This looks like an answer of the vendor’s support.',
  'topic.export': 'This looks like the news that an export is ready.',
} as const;
