import { briefOfAd } from '@candor/analysis';
import { plainText } from '@candor/core';
import type { SpanRow } from './prepare-data.ts';

type Range = { readonly start: number; readonly end: number };
export type SpanScore = {
  readonly overlap: number;
  readonly strict: number;
  readonly precision: number;
  readonly recall: number;
  readonly labelled: number;
  readonly found: number;
};

/** SkillSpan counts duties as skills, so responsibilities count as found too. */
const SKILLS: ReadonlySet<string> = new Set(['skill-must', 'skill-nice', 'responsibility']);

/** Reads each ad whole, its sentences as lines, and holds the spans against the experts'. A span is right by overlap when it shares a character with one of theirs. */
export async function scoreSkillSpans(rows: readonly SpanRow[]): Promise<SpanScore> {
  let [labelled, found, right, heard, same] = [0, 0, 0, 0, 0];
  const ads = new Map<string, SpanRow[]>();
  for (const row of rows) ads.set(`${row.source} ${row.idx}`, [...(ads.get(`${row.source} ${row.idx}`) ?? []), row]);
  for (const ad of ads.values()) {
    const { text, spans } = joined(ad);
    const predicted = (await briefOfAd(text, { format: 'text' })).points.flatMap(({ kind, span }) => (SKILLS.has(kind) && span ? [span] : []));
    labelled += spans.length;
    found += predicted.length;
    right += predicted.filter((one) => spans.some((span) => overlaps(one, span))).length;
    heard += spans.filter((span) => predicted.some((one) => overlaps(one, span))).length;
    same += predicted.filter((one) => spans.some(({ start, end }) => start === one.start && end === one.end)).length;
  }
  const precision = right / found;
  const recall = heard / labelled;
  return { overlap: (2 * precision * recall) / (precision + recall), strict: (2 * same) / (found + labelled), precision, recall, labelled, found };
}

const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

function joined(rows: readonly SpanRow[]): { text: string; spans: Range[] } {
  let text = '';
  const spans: Range[] = [];
  for (const { tokens, tags_skill, tags_knowledge } of rows) {
    const places = tokens.map((token) => {
      const word = plainText(token, 'text').replace(/\s/g, '') || '_';
      const start = text.length === 0 || text.endsWith('\n') ? text.length : text.length + 1;
      text += `${start > text.length ? ' ' : ''}${word}`;
      return { start, end: start + word.length };
    });
    for (const tags of [tags_skill, tags_knowledge]) spans.push(...spansOf(tags).flatMap(([first, end]) => rangeOf(places, first, end)));
    text += '\n';
  }
  return { text: text.trimEnd(), spans };
}

const rangeOf = (places: readonly Range[], first: number, end: number): Range[] => {
  const [from, to] = [places[first], places[end - 1]];
  return from && to ? [{ start: from.start, end: to.end }] : [];
};

function spansOf(tags: readonly string[]): [number, number][] {
  const found: [number, number][] = [];
  let first = -1;
  for (let i = 0; i <= tags.length; i++) {
    if (tags[i] !== 'I' && first >= 0) {
      found.push([first, i]);
      first = -1;
    }
    if (tags[i] === 'B' || (tags[i] === 'I' && first < 0)) first = i;
  }
  return found;
}
