import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beginOf, type CrfModel, headOf, sentencesOf, TAGGED, type TaggedKind, tagsOfTitle, visibleText } from '@candor/core/ads-learning';
import { z } from 'zod';
import type { TaggedCase } from './crf.ts';

const ROOT = path.join(import.meta.dirname, '../../../..');
const PRACTICE = path.join(ROOT, 'bench/data/practice');
const MARKED = path.join(ROOT, 'packages/analysis/test/job-ads');
const HANDS = /^job-ads(?:-\d+)?\.jsonl$/;
/** What the labels of the practice ads, and the marks of the marked ones, are called. */
const PRACTICE_LABELS = { 'skill-must': 'skills-must', 'skill-nice': 'skills-nice', value: 'values', objective: 'objectives' } as const;
const MARKED_LABELS = { 'skill-must': 'must', 'skill-nice': 'nice', value: 'value', objective: 'obj' } as const;

const practised = z.object({ text: z.string(), format: z.enum(['text', 'html']), labels: z.record(z.string(), z.array(z.string())) });

/** An ad with what stands in it. `hand`: who wrote it. */
export type LabelledAd = {
  readonly hand: string;
  readonly text: string;
  readonly format: 'text' | 'html';
  /** The title of the job; "" where the ad has none. */
  readonly role: string;
  readonly labels: Readonly<Record<TaggedKind, readonly string[]>>;
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
      return { hand, text, format, role: labels.role?.[0] ?? '', labels: labelsBy((kind) => labels[PRACTICE_LABELS[kind]] ?? []) };
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
        labels: labelsBy((kind) => labels.get(MARKED_LABELS[kind]) ?? []),
      };
    });

const labelsBy = (of: (kind: TaggedKind) => readonly string[]): LabelledAd['labels'] => ({
  'skill-must': of('skill-must'),
  'skill-nice': of('skill-nice'),
  value: of('value'),
  objective: of('objective'),
});

type Range = { readonly start: number; readonly end: number };
type Place = Range & { readonly kind: TaggedKind };

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
export function casesOf({ text: source, format, labels }: LabelledAd, finder: CrfModel): TaggedCase[] {
  const text = visibleText(source, format);
  const sentences = sentencesOf(text, finder);
  const places = placesOf(text, labels);
  return sentences.map(({ buckets, words }) => {
    const tags: number[] = [];
    let before: Place | undefined;
    for (const { start, end } of words) {
      const place = places.find((one) => one.start < end && start < one.end);
      tags.push(place ? beginOf(place.kind) + Number(place === before) : 0);
      before = place;
    }
    return { buckets, tags };
  });
}

/** Where the labels stand: everywhere that their words do, the longer of two that overlap. */
function placesOf(text: string, labels: LabelledAd['labels']): Place[] {
  const plain = plainOf(text);
  const all = TAGGED.flatMap((kind) => labels[kind].flatMap((label) => [...findAll(plain, plainOf(label))].map((range) => ({ kind, ...range }))));
  const places: Place[] = [];
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
