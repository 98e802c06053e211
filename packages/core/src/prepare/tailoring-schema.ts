import { z } from 'zod';
import { POINT_KINDS } from './brief.ts';
import { CLAIM_KINDS, CONFLICTS, CONSISTENCY_MATTERS, type Ledger, type Tailoring } from './tailoring.ts';

const offset = z.int().min(0);
const share = z.number().min(0).max(1);
const textSpan = z.strictObject({ kind: z.literal('text'), start: offset, end: offset });
const quote = z.strictObject({ span: textSpan, quote: z.string() });
const when = z.string().nullable();
const fact = z.strictObject({
  ref: z.strictObject({ kind: z.enum(['goal', 'story', 'profile']), id: z.string(), field: z.string() }),
  text: z.string(),
  from: when,
  to: when,
});
const words = { kind: z.enum(CLAIM_KINDS), evidence: quote, clause: quote };

const claim = z.discriminatedUnion('status', [
  z.strictObject({ ...words, status: z.literal('on-record'), fact }),
  z.strictObject({ ...words, status: z.literal('new') }),
  // What was kept before claims said how sure they are was asked about as well.
  z.strictObject({ ...words, status: z.literal('in-conflict'), fact, why: z.enum(CONFLICTS), sure: z.boolean().default(true) }),
]);

const before = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('attempt'), attempt: z.int().min(1), quote: z.string() }),
  z.strictObject({ from: z.literal('answer'), questionId: z.string(), quote: z.string() }),
]);

/** The published shape of {@link Ledger}. */
export const ledgerSchema: z.ZodType<Ledger> = z.strictObject({
  claims: z.array(claim),
  onRecord: z.int().min(0),
  fresh: z.int().min(0),
  inConflict: z.int().min(0),
  inconsistent: z.array(z.strictObject({ matter: z.enum(CONSISTENCY_MATTERS), evidence: quote, before })),
  ownShare: share,
  ownSpans: z.array(textSpan),
});

/** The published shape of {@link Tailoring}. */
export const tailoringSchema: z.ZodType<Tailoring> = z.strictObject({
  company: z.string(),
  points: z.array(
    z.strictObject({
      pointId: z.string(),
      kind: z.enum(POINT_KINDS),
      text: z.string(),
      status: z.enum(['argued', 'named', 'untouched']),
      evidence: z.array(quote),
      facts: z.array(fact),
    }),
  ),
  leftOut: z.array(z.strictObject({ pointId: z.string(), fits: fact })),
  parroted: z.array(z.strictObject({ evidence: quote, ad: z.strictObject({ start: offset, end: offset, quote: z.string() }), likeness: share })),
  overTailored: z.boolean(),
  balance: z.strictObject({ own: share, fit: share }),
});
