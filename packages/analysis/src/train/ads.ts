import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { candidatesOfAd } from '@candor/core/ads-learning';
import { z } from 'zod';
import { pairPhrases } from './phrase-match.ts';
import { fitSoftmax, type Labelled } from './softmax.ts';

const ROOT = path.join(import.meta.dirname, '../../../..');
const WEIGHTS = path.join(ROOT, 'packages/core/src/prepare/extract/weigh/generated/ad-weights.ts');
const MARKED = path.join(ROOT, 'packages/core/test/job-ads');
/** The practice ads, a hand each. */
const HANDS = ['job-ads', 'job-ads-2', 'job-ads-3'];
/** What a marked ad counts beside them: the rules were written on these. */
const MARKED_COUNT = 0.5;
/** Chosen by ads of a hand that was left out. */
const RIDGE = 15;
/** What is missed counts more than what was nearly found: in log odds, taken from "none". Chosen by ads of a hand that was left out. */
const FAVOURS = { skill: 0.6, aim: 1.4 } as const;

const practised = z.object({ text: z.string(), format: z.enum(['text', 'html']), labels: z.record(z.string(), z.array(z.string())) });
type Ad = {
  readonly text: string;
  readonly format: 'text' | 'html';
  readonly must: readonly string[];
  readonly nice: readonly string[];
  readonly aims: readonly string[];
  readonly counts: number;
};
type Case = { readonly features: Readonly<Record<string, number>>; readonly right: number; readonly weight: number };
type Table = Readonly<Record<string, readonly number[]>>;

/** Learns which phrases of an ad name a skill, must or nice, and which sentences an aim of the employer's, from ads of several hands. */
function train(): void {
  const hash = createHash('sha256');
  const read = (file: string): string => {
    const text = readFileSync(file, 'utf8');
    hash.update(text);
    return text;
  };
  const cases = [...practice(read), ...marked(read)].map(casesOf);
  const tables = {
    skill: fitted(
      cases.flatMap(({ skills }) => skills),
      3,
      FAVOURS.skill,
    ),
    aim: fitted(
      cases.flatMap(({ aims }) => aims),
      2,
      FAVOURS.aim,
    ),
  };
  writeFileSync(WEIGHTS, sourceOf(tables, hash.digest('hex').slice(0, HASH_LENGTH)));
}

function practice(read: (file: string) => string): Ad[] {
  return HANDS.flatMap((name) =>
    read(path.join(ROOT, `bench/data/practice/${name}.jsonl`))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const { text, format, labels } = practised.parse(JSON.parse(line));
        return { text, format, must: labels['skills-must'] ?? [], nice: labels['skills-nice'] ?? [], aims: labels.objectives ?? [], counts: 1 };
      }),
  );
}

function marked(read: (file: string) => string): Ad[] {
  return readdirSync(MARKED)
    .sort()
    .map((file): Ad => {
      const labels = new Map<string, string[]>();
      const text = read(path.join(MARKED, file)).replace(/\{\{(\w+):([^{}]*)\}\}/g, (_, label: string, phrase: string) => {
        labels.set(label, [...(labels.get(label) ?? []), phrase]);
        return phrase;
      });
      const of = (label: string): string[] => labels.get(label) ?? [];
      return { text, format: file.endsWith('.html.txt') ? 'html' : 'text', must: of('must'), nice: of('nice'), aims: of('obj'), counts: MARKED_COUNT };
    });
}

function casesOf({ text: source, format, must, nice, aims, counts }: Ad): { readonly skills: Case[]; readonly aims: Case[] } {
  const { text, candidates } = candidatesOfAd(source, format);
  const at = ({ start, end }: { readonly start: number; readonly end: number }): string => text.slice(start, end).replaceAll('\n', ' ');
  const skills = candidates.flatMap((one) => one.skills);
  const phrases = skills.map(({ found }) => at(found));
  const isMust = pairPhrases(phrases, must).phrases;
  const isNice = pairPhrases(
    phrases.map((phrase, i) => (isMust.has(i) ? '' : phrase)),
    nice,
  ).phrases;
  const outcome = (i: number): number => (isMust.has(i) ? 0 : isNice.has(i) ? 1 : 2);
  // The same words again: a point is shown once, so the second place is as right as the first.
  const best = new Map<string, number>();
  for (const [i, phrase] of phrases.entries()) best.set(phrase.toLowerCase(), Math.min(best.get(phrase.toLowerCase()) ?? 2, outcome(i)));
  return {
    skills: skills.map(({ features }, i) => ({ features, right: best.get(phrases[i]?.toLowerCase() ?? '') ?? 2, weight: counts })),
    aims: candidates.flatMap(({ aim }) => {
      if (!aim) return [];
      const clauses = aim.found.map(at);
      const isAim = pairPhrases(clauses, aims).phrases.size > 0 || aims.some((label) => clauses.join(' ; ').toLowerCase().includes(label.toLowerCase()));
      return [{ features: aim.features, right: isAim ? 0 : 1, weight: counts }];
    }),
  };
}

function fitted(cases: readonly Case[], outcomes: number, favours: number): Table {
  const names = Object.keys(cases[0]?.features ?? {});
  const labelled = cases.map(({ features, right, weight }): Labelled => ({ features: names.map((name) => features[name] ?? 0), right, weight }));
  const weights = fitSoftmax(labelled, outcomes, RIDGE);
  const rows = [...names, 'bias'].map(
    (name, i) => [name, weights.map((row, k) => (row[i] ?? 0) - (name === 'bias' && k === outcomes - 1 ? favours : 0))] as const,
  );
  return Object.fromEntries(rows);
}

const DIGITS = 3;
const HASH_LENGTH = 16;

function sourceOf(tables: { readonly skill: Table; readonly aim: Table }, hash: string): string {
  const table = (rows: Table): string =>
    Object.entries(rows)
      .filter(([, row]) => row.some((one) => Math.abs(one) >= 10 ** -DIGITS))
      .map(([name, row]) => `    ${name}: [${row.map((one) => Number(one.toFixed(DIGITS))).join(', ')}],`)
      .join('\n');
  return [
    `// Written by \`npm run train:ads\` from ads whose hash is ${hash}.`,
    '/** What a feature says for each outcome. `skill`: must, nice, none; `aim`: one, none. */',
    'export const AD_WEIGHTS: { readonly skill: Readonly<Record<string, readonly number[]>>; readonly aim: Readonly<Record<string, readonly number[]>> } = {',
    `  skill: {\n${table(tables.skill)}\n  },`,
    `  aim: {\n${table(tables.aim)}\n  },`,
    '};',
    '',
  ].join('\n');
}

train();
