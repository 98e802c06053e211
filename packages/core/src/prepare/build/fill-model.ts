import type { DraftPiece } from '../draft.ts';
import { articleOf } from './articles.ts';
import { type DraftRequest, vocabularyFor } from './build-draft.ts';
import type { Held } from './entries.ts';
import { upperFirst, type Vocabulary } from './letters.ts';
import type { DraftBook } from './patterns.ts';
import { onRecord } from './record.ts';
import { render, type SlotForm } from './render.ts';
import { parseTemplate, type TemplatePart } from './template.ts';

/** What the words before a blank ask of what fills it, best first. Elsewhere it stands for a thing. */
const AFTER: readonly { readonly ends: RegExp; readonly forms: readonly SlotForm[] }[] = [
  { ends: /(?:^|\s)(?:to|can)\s$/iu, forms: ['do'] },
  { ends: /(?:^|\s)(?:since|since then|now) I\s$/iu, forms: ['habit'] },
  { ends: /(?:^|\s)(?:I|I've|I then)\s$/u, forms: ['did'] },
  { ends: /(?:^|\s)I want\s$/u, forms: ['aim'] },
  { ends: /(?:took|keep|kept|learnt|stayed)(?: \p{L}+){0,3} (?:is|was)\s$/iu, forms: ['lesson'] },
  { ends: /(?:goal|aim|aiming at)(?: \p{L}+){0,4} is\s$/iu, forms: ['aim'] },
  { ends: /does not move is\s$/u, forms: ['kept'] },
  { ends: /(?:^|\s)(?:because|when|if|that|since|then)\s$/iu, forms: ['clause'] },
  { ends: /(?:result|end|end of it|trial|After that|Afterwards|After it):?\s$/u, forms: ['clause'] },
  { ends: /:\s$/u, forms: ['clause'] },
  { ends: /(?:^|\s)(?:bring|have)\s$/u, forms: ['a', 'thing'] },
  // "The one thing I have to be open about is no nights", "… is that I can't do Sundays".
  { ends: /open about is\s$/u, forms: ['thing', 'kept', 'note'] },
];

/** A trade or a post is said without an article only here: nobody is in an operations analyst. */
const BEFORE_ROLE = /(?:^|\s)as(?: your)?\s$/iu;
const ARTICLE_BEFORE = /(^|\s)an?\s$/iu;
const ROLES: ReadonlySet<string> = new Set(['co.role', 'me.role', 'me.past']);

type ModelRequest = Pick<DraftRequest, 'question' | 'workbook' | 'brief' | 'today' | 'serving'>;

/**
 * The model answer of a question, with what is on record in those of its blanks that it fits: a pattern with own facts in it, not a draft. A sentence without
 * a blank is the model's own story ("Nobody had asked me to"), and is left out.
 */
export function fillModel({ question, workbook, brief, today, serving = null }: ModelRequest, book: DraftBook): DraftPiece[] {
  const record = onRecord({ question, book, workbook, brief, serving, today });
  const vocabulary = vocabularyFor(question, workbook, brief);
  const used = new Map<string, string>();
  const isTold = (held: Held): boolean => held.kind === 'fact' && held.ref.kind === 'story' && used.has('story.situation');
  const pieces: DraftPiece[] = [];
  for (const part of withBlanks(parseTemplate(question.model))) {
    const last = pieces.at(-1);
    const before = last?.kind === 'words' ? last.text : '';
    if (part.kind === 'words') {
      pieces.push(part);
      continue;
    }
    const slot = part.kind === 'slot' ? part.source : part.slot;
    const found = (book.model[`${question.id}/${slot}`] ?? book.model[slot] ?? []).flatMap((source) => {
      // Another blank has it already: said twice it would not be true of both.
      const held = (used.get(source) ?? slot) === slot ? record.held.get(source) : undefined;
      const filled = held && filledWith({ held, source, before, vocabulary, isTold: isTold(held) });
      return filled ? [{ source, ...filled }] : [];
    })[0];
    if (!found) pieces.push({ kind: 'blank', slot, ask: book.modelAsk.replace('{slot}', slot) });
    else {
      used.set(found.source, slot);
      if (last?.kind === 'words') pieces[pieces.length - 1] = { kind: 'words', text: found.before };
      const starts = before === '' || /[.?!]\s$/.test(before);
      pieces.push(...found.pieces.map((piece, i) => (starts && i === 0 ? { ...piece, text: upperFirst(piece.text) } : piece)));
    }
  }
  return pieces;
}

/** The sentences of a model answer that have a blank, or ask something. */
function withBlanks(parts: readonly TemplatePart[]): TemplatePart[] {
  const sentences: TemplatePart[][] = [[]];
  for (const part of parts) {
    const stretches = part.kind === 'words' ? part.text.split(/(?<=[.?!] )/) : [part];
    for (const stretch of stretches) {
      sentences.at(-1)?.push(typeof stretch === 'string' ? { kind: 'words', text: stretch } : stretch);
      if (typeof stretch === 'string' && /[.?!] $/.test(stretch)) sentences.push([]);
    }
  }
  const kept = sentences.filter((sentence) => sentence.some((part) => part.kind !== 'words' || part.text.includes('?'))).flat();
  return kept.map((part, i) => (i === kept.length - 1 && part.kind === 'words' ? { ...part, text: part.text.trimEnd() } : part));
}

type Filled = Exclude<DraftPiece, { kind: 'blank' }>;
type Filling = { readonly held: Held; readonly source: string; readonly before: string; readonly vocabulary: Vocabulary; readonly isTold: boolean };

/** What fills a blank, and the words before it, with their article right. */
function filledWith({ held, source, before, vocabulary, isTold }: Filling): { readonly pieces: readonly Filled[]; readonly before: string } | null {
  const isRole = ROLES.has(source);
  if (isRole && !BEFORE_ROLE.test(before) && !ARTICLE_BEFORE.test(before)) return null;
  for (const form of formsFor(held, before)) {
    const rendered = render(held, form, vocabulary);
    if (!rendered || rendered.rest.length > 0 || (rendered.reading?.leans && !isTold)) continue;
    const pieces = rendered.pieces.flatMap((piece) => (piece.kind === 'blank' ? [] : [piece]));
    const [only] = pieces;
    if (!isRole || !only) return { pieces, before };
    const article = articleOf(only.text);
    return { pieces, before: article ? before.replace(ARTICLE_BEFORE, (_, space: string) => `${space}${article}`) : before };
  }
  return null;
}

function formsFor(held: Held, before: string): readonly SlotForm[] {
  if (held.kind === 'when') return ['when'];
  const after = AFTER.find(({ ends }) => ends.test(before))?.forms ?? ['thing'];
  if (held.tense === 'named') return after.includes('a') ? after : ['thing', 'name'];
  return after;
}
