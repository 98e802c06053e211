import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beginOf, sentencesOfAd, TAGGED, type TaggedKind } from '@candor/core/ads-learning';
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
      return { hand, text, format, labels: labelsBy((kind) => labels[PRACTICE_LABELS[kind]] ?? []) };
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
      return { hand: 'marked', text, format: file.endsWith('.html.txt') ? 'html' : 'text', labels: labelsBy((kind) => labels.get(MARKED_LABELS[kind]) ?? []) };
    });

const labelsBy = (of: (kind: TaggedKind) => readonly string[]): LabelledAd['labels'] => ({
  'skill-must': of('skill-must'),
  'skill-nice': of('skill-nice'),
  value: of('value'),
  objective: of('objective'),
});

type Place = { readonly kind: TaggedKind; readonly start: number; readonly end: number };

/** The sentences of an ad with the right tag of each word. */
export function casesOf({ text: source, format, labels }: LabelledAd): TaggedCase[] {
  const { text, sentences } = sentencesOfAd(source, format);
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

function* findAll(text: string, words: string): Iterable<{ start: number; end: number }> {
  for (let start = text.indexOf(words); words !== '' && start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!IN_WORD.test(text[start - 1] ?? '') && !IN_WORD.test(text[end] ?? '')) yield { start, end };
  }
}
