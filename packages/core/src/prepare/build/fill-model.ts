import type { Question } from '../../rubric/question.ts';
import type { Brief } from '../brief.ts';
import type { DraftPiece } from '../draft.ts';
import type { Workbook } from '../workbook.ts';
import { vocabularyFor } from './build-draft.ts';
import { upperFirst } from './letters.ts';
import type { DraftBook } from './patterns.ts';
import { onRecord } from './record.ts';
import { render, type SlotForm } from './render.ts';
import { parseTemplate } from './template.ts';

/** What the words before a blank ask of what fills it. */
const AFTER: readonly { readonly ends: RegExp; readonly forms: readonly SlotForm[] }[] = [
  { ends: /(?:^|\s)(?:an?|the|this|your|our|my|in|at|for|with|of|from|as|on|about|each|every|last)\s$/iu, forms: ['name', 'thing'] },
  { ends: /(?:^|\s)to\s$/iu, forms: ['do'] },
  { ends: /(?:^|\s)I(?: then)?\s$/u, forms: ['did'] },
  { ends: /(?:^|\s)(?:because|when|if|that|since|clear|was that)\s$/iu, forms: ['clause'] },
  { ends: /(?:result|end|then|After that|Afterwards|effect|:)\s$/u, forms: ['clause'] },
];

/** The model answer of a question, with what is on record in those of its blanks that it fits: a pattern with own facts in it, not a draft. */
export function fillModel({ question, workbook, brief }: { question: Question; workbook: Workbook; brief: Brief | null }, book: DraftBook): DraftPiece[] {
  const record = onRecord({ question, book, workbook, brief });
  const vocabulary = vocabularyFor(question, workbook, brief);
  const used = new Map<string, string>();
  let before = '';
  return parseTemplate(question.model).map((part): DraftPiece => {
    if (part.kind === 'words') {
      before = part.text;
      return part;
    }
    const slot = part.kind === 'slot' ? part.source : part.slot;
    const forms = AFTER.find(({ ends }) => ends.test(before))?.forms ?? ['thing', 'name'];
    const starts = before === '' || /[.?!]\s$/.test(before);
    before = '';
    for (const source of book.model[slot] ?? []) {
      // Another blank has it already: said twice it would not be true of both.
      if ((used.get(source) ?? slot) !== slot) continue;
      const held = record.held.get(source);
      const piece = held && pieceOf(held, forms, vocabulary);
      if (!piece) continue;
      used.set(source, slot);
      return starts ? { ...piece, text: upperFirst(piece.text) } : piece;
    }
    return { kind: 'blank', slot, ask: book.modelAsk.replace('{slot}', slot) };
  });
}

type Filled = Exclude<DraftPiece, { kind: 'blank' | 'words' }>;

function pieceOf(held: Parameters<typeof render>[0], forms: readonly SlotForm[], vocabulary: ReadonlySet<string>): Filled | null {
  for (const form of held.kind === 'when' ? (['when'] as const) : forms) {
    const pieces = render(held, form, vocabulary)?.pieces;
    const [only, ...others] = pieces ?? [];
    if (only && others.length === 0 && (only.kind === 'fact' || only.kind === 'company')) return only;
  }
  return null;
}
