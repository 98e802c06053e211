import { DRAFT_LENGTHS, type DraftLength, type SentencePattern, type Unless } from '@candor/core';
import type { DraftEntry } from './schema.ts';

/** "horizon, concrete-result unless time from 60": what a sentence is for, what makes it unnecessary, and the shortest length that has it. */
type Head = { readonly for: readonly string[]; readonly unless: Unless | null; readonly from: DraftLength };

const listOf = (text: string, separator: string): string[] => text.split(separator).flatMap((one) => one.trim() || []);

function readHead(key: string): Head {
  const length = DRAFT_LENGTHS.find((one) => key.endsWith(` from ${one}`));
  const before = length === undefined ? key : key.slice(0, -` from ${length}`.length);
  const [ids = '', unless] = before.split(' unless ');
  return { for: listOf(ids.replace(/^-/, ''), ','), unless: unless === undefined ? null : readUnless(unless.trim()), from: length ?? 30 };
}

const readUnless = (text: string): Unless => (text === 'time' || text === 'figure' ? text : listOf(text.replace(/^\[/, '').replace(/\]$/, ''), ','));

export type Phrases = Readonly<Record<string, readonly DraftEntry[]>>;

/** The sentences of entries, with phrases put in. Throws where one is not understood: content that comes with Candor has no such thing. */
export function sentencesOf(entries: readonly DraftEntry[], phrases: Phrases): SentencePattern[] {
  return entries.flatMap((entry) => {
    const [[key, value] = ['', ''], ...more] = Object.entries(entry);
    if (more.length > 0) throw new Error(`"${key}": one sentence an entry.`);
    if (key.startsWith('use ')) return used(key.slice('use '.length), value, phrases);
    if (!Array.isArray(value)) throw new Error(`"${key}" needs a list of ways to say it.`);
    return [{ ...readHead(key), say: value }];
  });
}

/** A phrase with elements in place of its parts: one list for "it", or a map from part to elements. */
function used(name: string, value: DraftEntry[string], phrases: Phrases): SentencePattern[] {
  const phrase = phrases[name];
  if (!phrase) throw new Error(`There is no phrase "${name}".`);
  if (Array.isArray(value)) throw new Error(`"use ${name}" needs elements, not a list of ways to say it.`);
  const map = Object.entries(typeof value === 'string' ? { it: value } : value).map(([part, head]) => [part, readHead(head)] as const);
  const heads = new Map(map);
  return sentencesOf(phrase, {}).map((sentence) => {
    const replaced = sentence.for.map((part) => heads.get(part));
    const from = Math.max(sentence.from, ...replaced.map((head) => head?.from ?? 30));
    return { ...sentence, for: replaced.flatMap((head) => head?.for ?? []), from: DRAFT_LENGTHS.find((one) => one === from) ?? sentence.from };
  });
}
