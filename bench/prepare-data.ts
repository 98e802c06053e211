import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const AD_LABELS = ['role', 'skills-must', 'skills-nice', 'responsibilities', 'mission', 'values', 'objectives', 'growth', 'career-paths', 'benefits'] as const;
const ad = z.strictObject({
  id: z.string(),
  trade: z.string(),
  format: z.enum(['text', 'html']),
  text: z.string(),
  labels: z.strictObject(
    Object.fromEntries(AD_LABELS.map((label) => [label, z.array(z.string())])) as Record<(typeof AD_LABELS)[number], z.ZodArray<z.ZodString>>,
  ),
});

const tags = z.array(z.enum(['B', 'I', 'O']));
const spanRow = z.object({ idx: z.int(), source: z.string(), tokens: z.array(z.string()), tags_skill: tags, tags_knowledge: tags });
export type SpanRow = z.infer<typeof spanRow>;

const lines = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));

export const labelledAds = (file: 'job-ads' | 'job-ads-second' | 'job-ads-third') =>
  lines(path.join(import.meta.dirname, `data/${file}.jsonl`)).map((line) => ad.parse(line));

const SHARED = path.join(process.env.CANDOR_SHARED ?? path.join(import.meta.dirname, '../../shared'), 'data');

/** SkillSpan's development set, a sentence a row. */
export const skillSpans = (): SpanRow[] => lines(path.join(SHARED, 'skillspan/dev.jsonl')).map((line) => spanRow.parse(line));
