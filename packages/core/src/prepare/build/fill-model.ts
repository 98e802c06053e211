import type { DraftPiece } from '../draft.ts';
import { type DraftRequest, vocabularyFor } from './build-draft.ts';
import { upperFirst, type Vocabulary } from './letters.ts';
import type { DraftBook } from './patterns.ts';
import { type Held, onRecord } from './record.ts';
import { render, type SlotForm } from './render.ts';
import { parseTemplate } from './template.ts';

/** What the words before a blank ask of what fills it. Elsewhere it stands for a thing. */
const AFTER: readonly { readonly ends: RegExp; readonly form: SlotForm }[] = [
  { ends: /(?:^|\s)to\s$/iu, form: 'do' },
  { ends: /(?:^|\s)(?:I|I've|I then)\s$/u, form: 'did' },
  { ends: /(?:^|\s)(?:because|when|if|that|since|then)\s$/iu, form: 'clause' },
  { ends: /(?:result|end|trial|After that|Afterwards|After it):?\s$/u, form: 'clause' },
  { ends: /:\s$/u, form: 'clause' },
];

type ModelRequest = Pick<DraftRequest, 'question' | 'workbook' | 'brief' | 'serving'>;

/** The model answer of a question, with what is on record in those of its blanks that it fits: a pattern with own facts in it, not a draft. */
export function fillModel({ question, workbook, brief, serving = null }: ModelRequest, book: DraftBook): DraftPiece[] {
  const record = onRecord({ question, book, workbook, brief, serving });
  const vocabulary = vocabularyFor(question, workbook, brief);
  const used = new Map<string, string>();
  let before = '';
  return parseTemplate(question.model).map((part): DraftPiece => {
    if (part.kind === 'words') {
      before = part.text;
      return part;
    }
    const slot = part.kind === 'slot' ? part.source : part.slot;
    const form = AFTER.find(({ ends }) => ends.test(before))?.form ?? 'thing';
    const starts = before === '' || /[.?!]\s$/.test(before);
    before = '';
    for (const source of book.model[`${question.id}/${slot}`] ?? book.model[slot] ?? []) {
      // Another blank has it already: said twice it would not be true of both.
      if ((used.get(source) ?? slot) !== slot) continue;
      const held = record.held.get(source);
      const piece = held && pieceOf(held, form, vocabulary);
      if (!piece) continue;
      used.set(source, slot);
      return starts ? { ...piece, text: upperFirst(piece.text) } : piece;
    }
    return { kind: 'blank', slot, ask: book.modelAsk.replace('{slot}', slot) };
  });
}

type Filled = Exclude<DraftPiece, { kind: 'blank' | 'words' }>;

function pieceOf(held: Held, form: SlotForm, vocabulary: Vocabulary): Filled | null {
  const forms: readonly SlotForm[] = held.kind === 'when' ? ['when'] : held.tense === 'named' ? ['thing', 'name'] : [form];
  for (const one of forms) {
    const [only, ...others] = render(held, one, vocabulary)?.pieces ?? [];
    if (only && others.length === 0 && (only.kind === 'fact' || only.kind === 'company')) return only;
  }
  return null;
}
