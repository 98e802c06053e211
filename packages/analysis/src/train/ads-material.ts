import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CrfModel, type OpenAd, openAd } from '@candor/core';
import { beginOf, headOf, sentencesOf, TAGGED, type TaggedSentence, type TOLD, tagsOfTitle, visibleText } from '@candor/core/ads-learning';
import { z } from 'zod';
import type { TaggedCase } from './crf.ts';

const ROOT = path.join(import.meta.dirname, '../../../..');
const PRACTICE = path.join(ROOT, 'bench/data/practice');
const MARKED = path.join(ROOT, 'packages/analysis/test/job-ads');
const HANDS = /^job-ads(?:-\d+)?\.jsonl$/;
/** What the labels of the practice ads, and the marks of the marked ones, are called. */
const PRACTICE_LABELS: Readonly<Record<LabelledKind, string>> = {
  'skill-must': 'skills-must',
  'skill-nice': 'skills-nice',
  value: 'values',
  objective: 'objectives',
  responsibility: 'responsibilities',
  mission: 'mission',
  growth: 'growth',
  'career-path': 'career-paths',
  benefit: 'benefits',
};
const MARKED_LABELS: Readonly<Partial<Record<LabelledKind, string>>> = { 'skill-must': 'must', 'skill-nice': 'nice', value: 'value', objective: 'obj' };

export type LabelledKind = (typeof TAGGED)[number] | (typeof TOLD)[number];
/** What is labelled of an ad, by kind; a kind is missing where nobody has labelled it. */
export type Labels = Readonly<Partial<Record<LabelledKind, readonly string[]>>>;

const practised = z.object({ text: z.string(), format: z.enum(['text', 'html']), labels: z.record(z.string(), z.array(z.string())) });

/** An ad with what stands in it. `hand`: who wrote it. */
export type LabelledAd = {
  readonly hand: string;
  readonly text: string;
  readonly format: 'text' | 'html';
  /** The title of the job; "" where the ad has none. */
  readonly role: string;
  readonly labels: Labels;
};

/** The ads that the tagger learns from: those written for it, a file a hand, and those that the rules were written on. */
export function adsToLearn(): { readonly ads: readonly LabelledAd[]; readonly hash: string } {
  const hash = createHash('sha256');
  const read = (file: string): string => {
    const text = readFileSync(file, 'utf8');
    hash.update(text);
    return text;
  };
  const hands = readdirSync(PRACTICE).filter((name) => HANDS.test(name));
  const ads = [...hands.sort().flatMap((name) => practice(name, read(path.join(PRACTICE, name)))), ...marked(read)];
  return { ads, hash: hash.digest('hex') };
}

const practice = (hand: string, file: string): LabelledAd[] =>
  file
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { text, format, labels } = practised.parse(JSON.parse(line));
      return { hand, text, format, role: labels.role?.[0] ?? '', labels: labelsBy(PRACTICE_LABELS, (name) => labels[name]) };
    });

const marked = (read: (file: string) => string): LabelledAd[] =>
  readdirSync(MARKED)
    .sort()
    .map((file) => {
      const labels = new Map<string, string[]>();
      const text = read(path.join(MARKED, file)).replace(/\{\{(\w+):([^{}]*)\}\}/g, (_, label: string, phrase: string) => {
        labels.set(label, [...(labels.get(label) ?? []), phrase]);
        return phrase;
      });
      return {
        hand: 'marked',
        text,
        format: file.endsWith('.html.txt') ? 'html' : 'text',
        role: labels.get('role')?.[0] ?? '',
        labels: labelsBy(MARKED_LABELS, (name) => labels.get(name) ?? []),
      };
    });

const labelsBy = (names: Readonly<Partial<Record<LabelledKind, string>>>, of: (name: string) => readonly string[] | undefined): Labels =>
  Object.fromEntries(
    Object.entries(names).flatMap(([kind, name]) => {
      const labelled = of(name);
      return labelled ? [[kind, labelled]] : [];
    }),
  );

type Range = { readonly start: number; readonly end: number };
type Place<Kind> = Range & { readonly kind: Kind };

/** The words of an ad's first lines, tagged with the title of the job where it first stands; and, for some ads, what is left without it. */
export const titleCasesOf = (ads: readonly LabelledAd[]): TaggedCase[] =>
  ads.flatMap(({ text: source, format, role }, i) => {
    const text = visibleText(source, format);
    const places = [...findAll(plainOf(text), plainOf(role))];
    const rest = text.slice(text.indexOf('\n', places.at(-1)?.end ?? text.length) + 1);
    const isLongEnough = rest.length < text.length && rest.length >= LEAST_LEFT;
    const cases = [titleCase(text, places[0]), ...(i % WITHOUT_TITLE === 0 && isLongEnough ? [titleCase(rest, undefined)] : [])];
    // There is nothing to learn from an ad without words.
    return cases.filter(({ tags }) => tags.length > 0);
  });

/** One ad in so many is also learnt from without its title: a page may name no job. Chosen by ads of hands that were left out. */
const WITHOUT_TITLE = 2;
/** Less of an ad is no page. In UTF-16 units. */
const LEAST_LEFT = 300;

function titleCase(text: string, place: Range | undefined): TaggedCase {
  const { buckets, words } = headOf(text);
  const inside = words.flatMap(({ start, end }, i) => (place && place.start < end && start < place.end ? [i] : []));
  const first = inside[0] ?? words.length;
  return { buckets, tags: tagsOfTitle(words.length, first, first + inside.length) };
}

/** The sentences of an ad with the right tag of each word. `finder`: what finds the title, which is no sentence. */
export function casesOf({ text, format, labels }: LabelledAd, finder: CrfModel): TaggedCase[] {
  const ad = openAd(text, { format }, finder);
  const sentences = sentencesOf(ad);
  const tags = tagsOf(ad, sentences, TAGGED, labels);
  return sentences.map(({ buckets }, i) => ({ buckets, tags: tags[i] ?? [] }));
}

/** The right tag of each word of each sentence, in a row of kinds. */
export function tagsOf<Kind extends LabelledKind>({ text }: OpenAd, sentences: readonly TaggedSentence[], kinds: readonly Kind[], labels: Labels): number[][] {
  const places = placesOf(text, kinds, labels);
  return sentences.map(({ words }) => {
    let before: Place<Kind> | undefined;
    return words.map(({ start, end }) => {
      const place = places.find((one) => one.start < end && start < one.end);
      const tag = place ? beginOf(kinds, place.kind) + Number(place === before) : 0;
      before = place;
      return tag;
    });
  });
}

/** Where the labels stand: everywhere that their words do, the longer of two that overlap. */
function placesOf<Kind extends LabelledKind>(text: string, kinds: readonly Kind[], labels: Labels): Place<Kind>[] {
  const plain = plainOf(text);
  const all = kinds.flatMap((kind) => (labels[kind] ?? []).flatMap((label) => [...findAll(plain, plainOf(label))].map((range) => ({ kind, ...range }))));
  const places: Place<Kind>[] = [];
  for (const one of all.sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!places.some(({ start, end }) => start < one.end && one.start < end)) places.push(one);
  return places;
}

const plainOf = (text: string): string => text.toLowerCase().replaceAll('\n', ' ').replaceAll('’', "'");
const IN_WORD = /[\p{L}\d]/u;

function* findAll(text: string, words: string): Iterable<Range> {
  for (let start = text.indexOf(words); words !== '' && start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!IN_WORD.test(text[start - 1] ?? '') && !IN_WORD.test(text[end] ?? '')) yield { start, end };
  }
}
