export const mail = {
  'mail.paste': 'Paste an email',
  'mail.paste.how':
    'The .eml file is better: only it has every byte. If your mail program can’t save one, open the email’s source (“Show original”, “View source”), copy all of it and paste it here.',
  'mail.paste.source': 'Source of the email, with its headers',
  'mail.paste.keep': 'Keep this email',
  'mail.from': 'From',
  'mail.to': 'To',
  'mail.date': 'Date',
  'mail.subject': 'Subject',
  'mail.attachments': 'Attachments',
  'mail.views': 'How the email is shown',
  'mail.view.text': 'Text only',
  'mail.view.html': 'Original layout',
  'mail.blocked': 'Not loaded from the web: {{count}}',
  'mail.blocked.why':
    'Senders use such pictures to see that an email was opened. They are left out, here and in the bundle; ▨ marks their places.',
  'mail.signature': 'The sender’s signature (DKIM)',
  'signature.valid': 'Valid',
  'signature.not-fitting': 'Doesn’t match',
  'signature.not-checked': 'Not checked',
  'signature.none': 'No signature',
  'signature.none.means':
    'Nobody signed this email, so it can’t be shown that it came from this sender unchanged. That isn’t a bad sign: many senders don’t sign.',
  'signature.holds.means':
    'The mail servers of {{domain}} signed this email, and what they signed has not been changed since.',
  'signature.no-key.means':
    'There is a signature in the name of {{domain}}, and the text matches it. Whether the key is really theirs hasn’t been checked yet.',
  'signature.bad-key.means':
    'There is a signature in the name of {{domain}}, but the key that was found can’t be used: it was withdrawn or is damaged.',
  'signature.changed.means':
    'The text isn’t the one that was signed in the name of {{domain}}. Forwarding and some mail programs change a text; so does a forger. Try to get the email as it first arrived.',
  'signature.other-key.means':
    'The signature was not made with the key of {{domain}} that was found, or the signed headers were changed. The domain may have changed its key since.',
  'signature.gone.means':
    'There is a signature in the name of {{domain}}, and the text matches it. Its key was asked for and isn’t there, or isn’t there any more: domains change their keys, so ask soon after an email has come.',
  'signature.asked': 'Asked at {{server}}, {{when}}. The answer is in the log and in the bundle.',
  'signature.unreadable.means':
    'There is a signature, but it can’t be read or is of a kind that should no longer be trusted.',
  'signature.weak.partial': 'Only the beginning of the text was signed.',
  'signature.weak.doubled': 'A header appears more than once: what you see may not be what was signed.',
  'signature.weak.short': 'The key is shorter than is considered safe today.',
  'signature.weak.trying': 'The domain says it is only testing signatures.',
  'signature.weak.other-domain': 'Signed by a domain other than the sender’s, as mailing services do.',
  'signature.weak.subject-not-signed': 'The subject was not signed.',
  'keys.title': 'Email keys',
  'keys.text':
    'Emails are signed by the sender’s servers. Checking a signature takes its public key, which is published in DNS. Name a DNS-over-HTTPS server that you trust, such as your company’s. None is set, and nothing is asked until you press the button at an email.',
  'keys.address': 'Address of a DNS-over-HTTPS server',
  'keys.address.help': 'For example https://dns.example/dns-query. Leave it empty for none.',
  'keys.address.wrong': 'The address has to begin with https://. As it is now it isn’t saved.',
  'keys.none': 'To check it, name a DNS-over-HTTPS server in the settings, under “Email keys”.',
  'keys.ask': 'Ask for the key',
  'keys.askAgain': 'Ask for the key again',
  'keys.goesOut':
    'Asked at {{server}}. Only the name of the key goes out, nothing of the email. The browser asks whether Clean Exit may reach that host.',
  'topic.confirmation': 'This looks like the confirmation that you cancelled.',
  'topic.refund': 'This looks like a message about a refund.',
  'topic.final-invoice': 'This looks like an invoice.',
  'topic.deletion': 'This looks like a confirmation that data was deleted.',
  'topic.sign-in':
    'The CRM refused a sign-in here. That proves something only if the page says the user is deactivated, and not that the password is wrong.',
  'topic.answer': 'This looks like an answer from the vendor’s support.',
  'topic.export': 'This looks like a message that an export is ready.',
} as const;
