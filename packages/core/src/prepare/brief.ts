import { z } from 'zod';
import { MAX_AD_LENGTH, MOST_POINTS } from './ad-length.ts';

export { AD_LOOKED_THROUGH, MAX_AD_LENGTH } from './ad-length.ts';

/** What can be learnt of an employer from an ad or a page. */
export const POINT_KINDS = ['role', 'skill-must', 'skill-nice', 'responsibility', 'mission', 'value', 'objective', 'growth', 'career-path', 'benefit'] as const;
export type PointKind = (typeof POINT_KINDS)[number];

/** One thing the employer says. `span` is where it stands in the brief's text, in UTF-16 offsets, half-open; null for what the person added. */
export const pointSchema = z.strictObject({
  id: z.string().min(1).max(80),
  kind: z.enum(POINT_KINDS),
  text: z.string().trim().min(1).max(500),
  span: z.strictObject({ start: z.int().min(0), end: z.int().min(1) }).nullable(),
});
export type BriefPoint = z.infer<typeof pointSchema>;

/** An employer, as a pasted ad or page shows it. `text` is plain and inert: nothing in it is ever run or obeyed. */
export const briefSchema = z.strictObject({
  format: z.literal('candor-brief'),
  version: z.literal(1),
  company: z.string().trim().max(200),
  role: z.string().trim().max(200),
  text: z.string().max(MAX_AD_LENGTH),
  points: z.array(pointSchema).max(MOST_POINTS),
});
export type Brief = z.infer<typeof briefSchema>;
