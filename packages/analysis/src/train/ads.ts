import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { candidatesOfAd } from '@candor/core/ads-learning';
import { loadEnergeticEncoder } from '@candor/meaning';
import { z } from 'zod';
import { plainEncoder } from '../plain-encoder.ts';
import { encoded } from './encoded.ts';
import { pairPhrases } from './phrase-match.ts';
import { fitSoftmax, type Labelled } from './softmax.ts';
import { fitSparseSoftmax, type SparseCase } from './sparse-softmax.ts';

const ROOT = path.join(import.meta.dirname, '../../../..');
const WEIGHTS = path.join(ROOT, 'packages/core/src/prepare/extract/weigh/generated/ad-weights.ts');
const MARKED = path.join(ROOT, 'packages/core/test/job-ads');
/** The practice ads, a hand each. */
const HANDS = ['job-ads', 'job-ads-2', 'job-ads-3', 'job-ads-4', 'job-ads-5', 'job-ads-6'];
/** What a marked ad counts beside them: the rules were written on these. */
const MARKED_COUNT = 0.5;
/** Chosen by ads of a hand that was left out. */
const RIDGE = 15;
/** What a vector of length one counts beside features of 0 and 1. Chosen by ads of a hand that was left out: from 2 to 9 there is little between. */
const MEANING = 6;
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
type Case = { readonly features: Readonly<Record<string, number>>; readonly text: string; readonly right: number; readonly weight: number };
type Table = Readonly<Record<string, readonly number[]>>;

/** Learns which phrases of an ad name a skill, must or nice, and which sentences an aim of the employer's, from ads of several hands. */
async function train(): Promise<void> {
  const hash = createHash('sha256');
  const read = (file: string): string => {
    const text = readFileSync(file, 'utf8');
    hash.update(text);
    return text;
  };
  const cases = [...practice(read), ...marked(read)].map(casesOf);
  const aims = cases.flatMap((of) => of.aims);
  const encoder = plainEncoder(await loadEnergeticEncoder());
  const vectorOf = await encoded(
    aims.map(({ text }) => text),
    encoder,
  );
  const meant = fitted(
    aims.map((one) => ({ ...one, features: { ...one.features, ...asFeatures(vectorOf(one.text)) } })),
    2,
    FAVOURS.aim,
  );
  const tables = {
    skill: fittedByWords(cases.flatMap(({ skills }) => skills)),
    aim: fitted(aims, 2, FAVOURS.aim),
    aimWithMeaning: Object.fromEntries(Object.entries(meant).filter(([name]) => !name.startsWith(OF_MEANING))),
  };
  const meaning = Array.from({ length: encoder.dimensions }, (_, i) => {
    const [aim = 0, none = 0] = meant[`${OF_MEANING}${i}`] ?? [];
    return MEANING * (aim - none);
  });
  writeFileSync(WEIGHTS, sourceOf(tables, { encoder: encoder.id, meaning }, hash.digest('hex').slice(0, HASH_LENGTH)));
}

const OF_MEANING = 'meaning ';
const asFeatures = (vector: Float32Array | undefined): Record<string, number> =>
  Object.fromEntries([...(vector ?? [])].map((value, i) => [`${OF_MEANING}${i}`, MEANING * value]));

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
    skills: skills.map(({ features }, i) => ({ features, text: '', right: best.get(phrases[i]?.toLowerCase() ?? '') ?? 2, weight: counts })),
    aims: candidates.flatMap(({ aim }) => {
      if (!aim) return [];
      const clauses = aim.found.map(at);
      const isAim = pairPhrases(clauses, aims).phrases.size > 0 || aims.some((label) => clauses.join(' ; ').toLowerCase().includes(label.toLowerCase()));
      return [{ features: aim.features, text: aim.text, right: isAim ? 0 : 1, weight: counts }];
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

/** Chosen by ads of hands that were left out. */
const WORDS_RIDGE = 5;
/** A word of fewer phrases teaches nothing. */
const LEAST_PHRASES = 2;

/** The same for features that are mostly words, of which a phrase has few. */
function fittedByWords(cases: readonly Case[]): Table {
  const counts = new Map<string, number>();
  for (const { features } of cases) for (const [name, value] of Object.entries(features)) if (value !== 0) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].flatMap(([name, count]) => (count >= LEAST_PHRASES ? [name] : []));
  const places = new Map(names.map((name, i) => [name, i]));
  const rows = cases.map(({ features, right, weight }): SparseCase => {
    const own = Object.entries(features).flatMap(([name, value]) => {
      const at = value === 0 ? undefined : places.get(name);
      return at === undefined ? [] : [[at, value] as const];
    });
    return { at: Int32Array.from(own, ([at]) => at), values: Float32Array.from(own, ([, value]) => value), dense: new Float32Array(), right, weight };
  });
  const weights = fitSparseSoftmax(rows, names.length, SKILL_OUTCOMES, WORDS_RIDGE);
  const rowAt = (i: number): number[] => weights.map((row) => row.at(i) ?? 0);
  const bias = rowAt(-1).map((weight, k) => weight - (k === SKILL_OUTCOMES - 1 ? FAVOURS.skill : 0));
  return { ...Object.fromEntries(names.map((name, i) => [name, rowAt(i)])), bias };
}
/** Must, nice, none. */
const SKILL_OUTCOMES = 3;

const DIGITS = 2;
/** A feature that says less than this for everything is not kept. */
const LEAST_SAID = 0.08;
const HASH_LENGTH = 16;

type Tables = { readonly skill: Table; readonly aim: Table; readonly aimWithMeaning: Table };
type Meaning = { readonly encoder: string; readonly meaning: readonly number[] };

function sourceOf(tables: Tables, { encoder, meaning }: Meaning, hash: string): string {
  const table = (rows: Table): string =>
    Object.entries(rows)
      .filter(([, row]) => row.some((one) => Math.abs(one) >= LEAST_SAID))
      .map(([name, row]) => `    ${JSON.stringify(name)}: [${row.map((one) => Number(one.toFixed(DIGITS))).join(', ')}],`)
      .join('\n');
  return [
    `// Written by \`npm run train:ads\` from ads whose hash is ${hash}: one table, read by nobody line by line, so it is not split.`,
    'type Table = Readonly<Record<string, readonly number[]>>;',
    '/** What a feature says for each outcome. `skill`: must, nice, none; `aim`: one, none, by words alone and beside `aimMeaning`: what each place of a vector by `encoder` says for one. */',
    'type AdWeights = { readonly skill: Table; readonly aim: Table; readonly aimWithMeaning: Table; readonly encoder: string; readonly aimMeaning: readonly number[] };',
    '',
    'export const AD_WEIGHTS: AdWeights = {',
    `  skill: {\n${table(tables.skill)}\n  },`,
    `  aim: {\n${table(tables.aim)}\n  },`,
    `  aimWithMeaning: {\n${table(tables.aimWithMeaning)}\n  },`,
    `  encoder: '${encoder}',`,
    `  aimMeaning: [${meaning.map((one) => Number(one.toFixed(DIGITS))).join(', ')}],`,
    '};',
    '',
  ].join('\n');
}

await train();
