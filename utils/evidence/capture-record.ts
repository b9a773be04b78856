import * as z from 'zod';

z.config({ jitless: true });

/** What a capture can't know is not left out: it says why. */
const missing = z
  .string()
  .regex(/^not available: ./)
  .max(500);
const short = z.string().max(500);
const address = z.string().max(8_000);
const utc = z.iso.datetime({ precision: 3 });
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const answer = z.enum(['yes', 'no', 'unknown']);

/** How a file of a capture was made. */
const artefact = z.strictObject({
  name: short,
  mediaType: short,
  bytes: z.number().int().nonnegative(),
  sha256,
  /** `captureVisibleTab`, `pageCapture`, `DOM text`, `DOM copy`; with what is not in it. */
  method: short,
  /** Of a stitched picture: where each shot begins, in CSS px from its top. */
  shots: z.array(z.number().nonnegative()).max(1_000).optional(),
});

/** The record of one kept page, `capture.json` in a bundle. Unknown fields are refused, and none is left out. */
export const captureRecord = z.strictObject({
  /** Of the tab when the capture began, and of the page when it was read. */
  url: address,
  finalUrl: address,
  title: short,
  tabId: z.number().int(),
  incognito: z.boolean(),
  capturedAt: utc,
  /** Local time minus UTC, in minutes. */
  localOffset: z.number().int().min(-1_440).max(1_440),
  /** IANA name. */
  timeZone: short,
  clock: z.strictObject({
    local: utc,
    /** `Date` of the vendor's own server, as it sent it, to a request made with this capture. */
    serverDate: short,
    /** How far this computer's clock is ahead of it, in seconds. */
    skewSeconds: z.union([z.number().int(), missing]),
    /** When the page began to load, by this computer's clock. */
    timeOrigin: utc,
    rfc3161: missing,
  }),
  http: z.strictObject({
    status: z.union([z.number().int(), missing]),
    protocol: short,
    fromCache: z.union([z.boolean(), missing]),
    /** Of the answer that also gave the date: a HEAD request to the same address without its query. */
    headers: z.union([z.record(z.string(), short), missing]),
  }),
  serverIp: missing,
  tls: missing,
  browser: z.strictObject({
    userAgent: short,
    /** User-agent client hints: brands with their full versions. */
    brands: z.union([z.array(z.strictObject({ brand: short, version: short })).max(20), missing]),
    platform: short,
    viewport: z.strictObject({ width: z.number(), height: z.number() }),
    devicePixelRatio: z.number(),
    zoom: z.union([z.number(), missing]),
    language: short,
  }),
  /** `build`: SHA-256 over the names and hashes of all its files. */
  extension: z.strictObject({ id: short, version: short, build: z.union([sha256, missing]) }),
  /** The site's file by which the page was read; the hash is of its canonical JSON. */
  site: z.strictObject({ id: short, sha256: z.union([sha256, missing]), region: short }),
  /** Who kept it, as they call themselves in the settings. */
  operator: z.union([z.strictObject({ name: short, role: short }), missing]),
  /** Whose account the page shows; `by` is where it was read from. */
  account: z.union([
    z.strictObject({ id: short, name: z.union([short, missing]), by: z.array(short).max(50) }),
    missing,
  ]),
  pageLanguage: short,
  cancelled: answer,
  mayCancel: answer,
  /** What the guide's step says it proves; `person` where the person kept it. */
  keptFor: z.enum(['person', 'warnings', 'reason', 'confirmation', 'state', 'sign-in', 'trail']),
  overlayHidden: z.literal(true),
  /** Always empty: the program changes nothing of a page's document. */
  domMutationsByUs: z.array(z.never()),
  /** What the picture shows, or why there is none. */
  picture: short,
  mhtml: short,
  notCopied: z.array(short).max(1_000),
  visibleText: short,
  artefacts: z.array(artefact).min(1),
  /** Of the line of the case's log that says that this was kept, and the hash of the line before. */
  seq: z.number().int().positive(),
  prevHash: sha256,
});
export type CaptureRecord = z.infer<typeof captureRecord>;
export type Artefact = z.infer<typeof artefact>;

/** Says of a field why it is not there. */
export const notAvailable = (why: string) => `not available: ${why}`.slice(0, 500);
