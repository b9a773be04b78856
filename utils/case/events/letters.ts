import * as z from 'zod';
import { letterKinds, letterWays } from '../letters/kinds.ts';
import { letterPlaceNames } from '../letters/places.ts';
import { sha256, short } from './shapes.ts';

/** A letter, and what it is headed. */
const letter = { letter: short, subject: z.string().max(500) };

/** Letters that the person writes, sends and gets answers to. */
export const lettersEvents = [
  /** A letter as it stands after it was begun or changed. */
  z.strictObject({
    type: z.literal('letter-written'),
    ...letter,
    kind: z.enum(letterKinds),
    language: z.enum(['en', 'zh-CN']),
    address: z.string().max(2_000),
    text: z.string().max(20_000),
  }),
  z.strictObject({ type: z.literal('letter-removed'), ...letter }),
  z.strictObject({ type: z.literal('letter-put-back'), ...letter }),
  /** What letters name, by the person’s word; an empty value takes it back. */
  z.strictObject({
    type: z.literal('letter-place-set'),
    place: z.enum(letterPlaceNames),
    value: z.string().max(500),
  }),
  z.strictObject({
    type: z.literal('letter-sent'),
    ...letter,
    day: z.iso.date(),
    way: z.enum(letterWays),
    to: short.optional(),
    /** Of the registered mail, the parcel or the ticket. */
    number: short.optional(),
    /** Of the letter as a text file: see `letterFile`. */
    sha256,
    /** By when an answer is awaited; left out where none is. */
    answerBy: z.iso.date().optional(),
  }),
  z.strictObject({ type: z.literal('letter-sent-undone'), ...letter }),
  z.strictObject({
    type: z.literal('letter-answered'),
    ...letter,
    day: z.iso.date(),
    who: short,
    words: short.optional(),
    /** The evidence that holds the answer. */
    evidence: short.optional(),
  }),
  z.strictObject({ type: z.literal('letter-answer-undone'), ...letter }),
] as const;
