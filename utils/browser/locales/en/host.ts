export const host = {
  'host.trouble.no-address': 'This is no web address',
  'host.trouble.no-address.todo': 'It has to begin with https:// (or http://), as the provider gives it.',
  'host.trouble.refused': 'Clean Exit was not allowed to ask this host',
  'host.trouble.refused.todo': 'Nothing was sent. Try again and press “Allow” when the browser asks.',
  'host.trouble.not-reachable': 'The host can’t be reached',
  'host.trouble.not-reachable.todo':
    'Check the address, and whether this computer is online. You can try again at any time.',
  'host.trouble.no-answer': 'The host answered something else',
  'host.trouble.no-answer.todo': 'Nothing was kept of it. Compare the address with the provider’s, letter by letter.',
  'host.trouble.too-large': 'The answer was too large and was not read',
  'host.trouble.too-large.todo': 'Nothing was kept of it. Compare the address with the provider’s, letter by letter.',
  'host.trouble.too-late': 'The host took too long',
  'host.trouble.too-late.todo': 'Nothing was kept. Try again later.',
  'stamp.title': 'Time-stamp authority',
  'stamp.text':
    'An authority can confirm when a bundle existed (RFC 3161). It gets one hash, no file and no name. Without one, the bundle holds a request that can be stamped later.',
  'stamp.address': 'Address',
  'stamp.address.help': 'As the authority gives it, such as https://tsa.example/tsr. Leave it empty for none.',
  'stamp.try': 'Ask it for a stamp to try',
  'stamp.try.text':
    'The browser asks whether Clean Exit may reach this host. A random number goes out, nothing of yours.',
  'stamp.works': '{{host}} works. By its clock it was {{when}}.',
  'stamp.trouble.refused': 'The authority refused',
  'stamp.trouble.malformed': 'The answer is no time stamp',
  'stamp.trouble.other-hash': 'The answer is about something else',
  'stamp.trouble.other-nonce': 'The answer belongs to another request',
  'stamp.trouble.todo': 'It was not used. Try again; if it stays, ask the authority.',
} as const;
