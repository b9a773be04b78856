/** What a secret is. `session` and `cookie` sign whoever has them in, as long as the session lasts; they are never kept. */
export const secretKinds = ['card', 'key', 'token', 'password', 'session', 'cookie'] as const;
export type SecretKind = (typeof secretKinds)[number];

/** How a kind of secret is written. */
export interface SecretShape {
  kind: SecretKind;
  /** With the flag `g`; its group `secret` is what must not be seen. No part of it may take more than linear time. */
  pattern: RegExp;
  /** Where the shape is described, or whose it is. */
  from: string;
}

/** Names of parameters that carry a session, a ticket of a sign-in or a key in an address. */
const sessionNames =
  'j?session_?(?:id|key|token)?|sid|sess(?:id)?|phpsessid|cfid|cftoken|aspsessionid\\w{0,20}|(?:access|id|refresh|auth|api|csrf|xsrf)_?(?:token|key)|token|ticket|samlresponse';
/** Names of cookies that servers keep their sessions under. */
const cookieNames = 'jsessionid|phpsessid|asp\\.net_sessionid|connect\\.sid|laravel_session|_session_id|sessionid';

/** What signs someone in to the CRM: taken out of a captured page before it is kept. */
export const sessionShapes: readonly SecretShape[] = [
  {
    kind: 'session',
    pattern: new RegExp(`[?&;#](?:${sessionNames})=(?<secret>[^\\s&#;"'<>*]{4,4000})`, 'gi'),
    from: 'https://datatracker.ietf.org/doc/html/rfc6750#section-2.3',
  },
  {
    kind: 'cookie',
    pattern: /\b(?:set-)?cookie2?:[ \t]{0,10}(?<secret>[^\s=<>]{1,200}=[^\r\n<]{1,8000})/gi,
    from: 'https://datatracker.ietf.org/doc/html/rfc6265#section-4',
  },
  {
    kind: 'cookie',
    pattern: new RegExp(`(?<![\\w.-])(?:${cookieNames})=(?<secret>[^\\s&#;"'<>*]{8,4000})`, 'gi'),
    from: 'https://owasp.org/www-community/attacks/Session_hijacking_attack',
  },
];

/** What a page or a mail may well show, and the copy that leaves should not: found and offered for redaction. */
export const shownShapes: readonly SecretShape[] = [
  {
    kind: 'key',
    pattern:
      /(?<secret>-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[A-Za-z0-9+/=\s]{20,8000}-----END [A-Z ]{0,20}PRIVATE KEY-----)/g,
    from: 'https://datatracker.ietf.org/doc/html/rfc7468#section-10',
  },
  {
    kind: 'key',
    pattern: /\b(?<secret>(?:AKIA|ASIA)[A-Z2-7]{16})\b/g,
    from: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
  },
  {
    kind: 'key',
    pattern: /\b(?<secret>gh[pousr]_[A-Za-z0-9]{36,251}|github_pat_\w{22,251})\b/g,
    from: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github',
  },
  {
    kind: 'key',
    pattern: /\b(?<secret>xox[abeoprs]-[A-Za-z0-9-]{10,250})/g,
    from: 'https://docs.slack.dev/authentication/tokens',
  },
  {
    kind: 'key',
    pattern: /\b(?<secret>[rs]k_(?:live|test)_[A-Za-z0-9]{16,250})\b/g,
    from: 'https://docs.stripe.com/keys',
  },
  {
    kind: 'key',
    pattern: /\b(?<secret>AIza[\w-]{35})(?![\w-])/g,
    from: 'https://cloud.google.com/docs/authentication/api-keys',
  },
  {
    kind: 'key',
    pattern: /\b(?<secret>pat-[a-z]{2,4}\d-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\b/gi,
    from: 'https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview',
  },
  {
    kind: 'token',
    pattern: /\b(?<secret>1000\.[0-9a-f]{32}\.[0-9a-f]{32})\b/g,
    from: 'https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html',
  },
  {
    kind: 'token',
    pattern: /\b(?<secret>00D[A-Za-z0-9]{12,15}![\w.]{40,250})/g,
    from: 'https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_oauth_and_connected_apps.htm',
  },
  {
    kind: 'token',
    pattern: /\b(?<secret>eyJ[\w-]{8,8000}\.eyJ[\w-]{8,8000}\.[\w-]{10,8000})/g,
    from: 'https://datatracker.ietf.org/doc/html/rfc7519#section-3',
  },
  {
    kind: 'token',
    pattern: /\bbearer[ \t]{1,10}(?<secret>[\w.~+/-]{20,8000}={0,2})/gi,
    from: 'https://datatracker.ietf.org/doc/html/rfc6750#section-2.1',
  },
  {
    // Behind a name that says what it is; a digit among the characters tells it from a word.
    kind: 'token',
    pattern:
      /(?:api[ _-]?(?:key|token)|access[ _-]?token|refresh[ _-]?token|client[ _-]?secret|密钥|令牌)["']?[ \t]{0,5}[:=：][ \t]{0,5}["']?(?<secret>(?=[\w.~+/-]{0,200}\d)[\w.~+/-]{12,4000}={0,2})/gi,
    from: 'https://datatracker.ietf.org/doc/html/rfc6749#section-1.4',
  },
  {
    kind: 'password',
    pattern:
      /(?:password|passphrase|passwort|密码|口令)["']?[ \t]{0,5}[:=：][ \t]{0,5}["']?(?<secret>(?=[^\s"'<>]{0,100}[\d!@#$%^&*])[^\s"'<>，。；]{6,200})/gi,
    from: 'https://owasp.org/www-project-web-security-testing-guide/',
  },
];
