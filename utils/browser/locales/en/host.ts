export const host = {
  'host.trouble.no-address': 'This isn’t a web address',
  'host.trouble.no-address.todo': 'It has to begin with https:// (or http://), as the provider gives it.',
  'host.trouble.refused': 'Clean Exit wasn’t allowed to contact this host',
  'host.trouble.refused.todo': 'Nothing was sent. Try again and press “Allow” when the browser asks.',
  'host.trouble.not-reachable': 'The host can’t be reached',
  'host.trouble.not-reachable.todo':
    'Check the address, and whether this computer is online. You can try again at any time.',
  'host.trouble.no-answer': 'The host answered with something else',
  'host.trouble.no-answer.todo': 'Nothing from it was kept. Compare the address with the provider’s, letter by letter.',
  'host.trouble.too-large': 'The answer was too large and was not read',
  'host.trouble.too-large.todo': 'Nothing from it was kept. Compare the address with the provider’s, letter by letter.',
  'host.trouble.too-late': 'The host took too long',
  'host.trouble.too-late.todo': 'Nothing was kept. Try again later.',
  'stamp.title': 'Time-stamp authority',
  'stamp.text':
    'An authority can confirm when a bundle existed (RFC 3161). It gets one hash, no file and no name. Without one, the bundle includes a request that can be stamped later.',
  'stamp.address': 'Address',
  'stamp.address.help': 'As the authority gives it, for example https://tsa.example/tsr. Leave it empty for none.',
  'stamp.try': 'Ask for a trial stamp',
  'stamp.try.text':
    'The browser asks whether Clean Exit may reach this host. A random number goes out, nothing of yours.',
  'stamp.works': '{{host}} works. Its clock said {{when}}.',
  'stamp.trouble.refused': 'The authority refused',
  'stamp.trouble.malformed': 'The answer isn’t a time stamp',
  'stamp.trouble.other-hash': 'The answer is about something else',
  'stamp.trouble.other-nonce': 'The answer belongs to another request',
  'stamp.trouble.todo': 'It was not used. Try again; if that doesn’t help, ask the authority.',
} as const;
