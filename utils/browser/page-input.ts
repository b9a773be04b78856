import * as z from 'zod';
import type { PageCapture } from '../page/capture-page.ts';
import { type GuideReport, stopReasons } from '../page/guide-view.ts';
import { type ControlMarks, pickLimits } from '../page/pick.ts';
import type { SignInReport } from '../page/sign-in/watch.ts';
import type { Verdict } from '../page/verdict.ts';
import { withoutSessions } from '../secrets/find.ts';

z.config({ jitless: true });

const word = z.string().max(200);
/** Ids of a session never come further than this: nothing behind it keeps them. */
const address = z.string().max(8_000).transform(withoutSessions);
const answer = z.enum(['yes', 'no', 'unknown']);

/** A verdict as it comes from a page. The page's process is not trusted: sizes are limited, unknown keys refused. */
export const verdictSchema: z.ZodType<Verdict> = z.strictObject({
  site: word,
  region: word,
  url: address,
  title: z.string().transform((title) => title.slice(0, 500)),
  signedIn: answer,
  mayCancel: answer,
  reason: z.enum(['control-seen', 'page-refuses', 'not-on-the-page', 'no-control-seen']),
  cancelled: answer,
  account: z.strictObject({ id: word.optional(), name: word.optional() }),
  places: z.array(word).max(100),
  counts: z.array(z.strictObject({ object: word, count: z.number().int().nonnegative() })).max(100),
});

/** A control as the page describes it. */
export const controlMarksSchema: z.ZodType<ControlMarks> = z.strictObject({
  role: z.string().max(pickLimits.role),
  name: z.string().max(pickLimits.name),
  attributes: z
    .record(z.string().regex(/^[a-z][a-z-]{0,30}$/), z.string().max(pickLimits.attribute))
    .refine((attributes) => Object.keys(attributes).length <= pickLimits.attributes, 'too many attributes'),
  heading: z.string().max(pickLimits.heading).optional(),
  dialog: z.string().max(pickLimits.heading).optional(),
});

/** The most text and markup one captured page may have, in characters. */
const mostCaptured = 20_000_000;

/** What the capture script returns of a page. */
export const capturedSchema: z.ZodType<PageCapture> = z.strictObject({
  url: address,
  title: z.string().transform((title) => withoutSessions(title.slice(0, 500))),
  text: z.string().max(mostCaptured).transform(withoutSessions),
  html: z.string().max(mostCaptured).transform(withoutSessions).nullable(),
  left: z.array(z.string().max(500).transform(withoutSessions)).max(1_000),
  timeOrigin: z.number().nonnegative(),
  http: z.strictObject({
    status: z.number().int().min(100).max(599).nullable(),
    protocol: z.string().max(50).nullable(),
    fromCache: z.boolean().nullable(),
    server: z
      .strictObject({
        date: z.string().max(300).nullable(),
        headers: z
          .record(z.string().max(50), z.string().max(300).transform(withoutSessions))
          .refine((headers) => !Object.keys(headers).some((name) => /cookie|authorization/i.test(name)), 'no cookies'),
      })
      .nullable(),
  }),
  timeZone: z.string().max(100),
  viewport: z.strictObject({ width: z.number(), height: z.number(), scale: z.number() }),
  language: z.string().max(100),
});

/** What a page tells of a sign-in that is tried in it. */
export const signInReportSchema: z.ZodType<SignInReport> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('sent'), asked: z.array(z.string().max(500)).max(50) }),
  z.strictObject({ type: z.literal('answered') }),
]);

const reported = { caseId: word, guide: word, step: word };

/** What a guide in a page reports. */
export const guideReportSchema: z.ZodType<GuideReport> = z.discriminatedUnion('type', [
  z.strictObject({
    ...reported,
    type: z.literal('step'),
    outcome: z.enum(['done', 'already', 'said-done', 'skipped']),
  }),
  z.strictObject({ ...reported, type: z.literal('goal') }),
  z.strictObject({
    ...reported,
    type: z.literal('picked'),
    control: controlMarksSchema,
    path: z.string().max(pickLimits.path),
  }),
  z.strictObject({ ...reported, type: z.literal('pressed') }),
  z.strictObject({ ...reported, type: z.literal('stopped'), reason: z.enum(stopReasons) }),
  z.strictObject({ ...reported, type: z.literal('resume') }),
  z.strictObject({ ...reported, type: z.literal('keep') }),
  z.strictObject({
    ...reported,
    type: z.literal('proof'),
    proof: z.enum(['warnings', 'reason', 'confirmation']),
    page: capturedSchema,
  }),
  z.strictObject({
    ...reported,
    type: z.literal('customer'),
    number: word,
    look: z.strictObject({
      verdict: z.enum(['right', 'wrong', 'list', 'unsure']),
      other: z.string().max(100).optional(),
      namesakes: z.number().int().nonnegative(),
      status: z
        .strictObject({ text: z.string().max(100), is: z.enum(['active', 'waiting', 'ended']).optional() })
        .optional(),
    }),
    said: z.string().max(300).optional(),
  }),
  z.strictObject({ ...reported, type: z.literal('frames'), origins: z.array(z.string().max(300)).max(10) }),
  z.strictObject({ ...reported, type: z.literal('seen'), seen: z.boolean() }),
]);
