import type { ElementSpec } from '../../rubric/question.ts';
import type { DraftPiece } from '../draft.ts';
import type { Held } from './entries.ts';
import { mayBeName, upperFirst, type Vocabulary } from './letters.ts';
import type { Reading } from './reading.ts';
import type { OnRecord } from './record.ts';
import { type Rendered, render, SLOT_FORMS, type SlotForm } from './render.ts';
import { parseTemplate, type TemplatePart } from './template.ts';
import { isToldAlready, keyOf, leansOnUntold, type Used, usedOf } from './used.ts';
import { entire } from './whole-sentence.ts';

/** A way to say a sentence, filled in. `rest`: what else the facts in it say, each in a sentence of its own. */
export type Filled = {
  readonly pieces: readonly DraftPiece[];
  readonly rest: readonly { readonly pieces: readonly DraftPiece[]; readonly reading: Reading }[];
  readonly used: readonly Used[];
};

export type Filling = {
  readonly record: OnRecord;
  readonly vocabulary: Vocabulary;
  /** The element that a blank without a question of its own asks for. */
  readonly asks: ElementSpec | null;
  readonly used: readonly Used[];
  /** Whether what is missing may be asked for: only where an element is required. */
  readonly mayAsk: boolean;
};

const isForm = (form: string): form is SlotForm => SLOT_FORMS.some((one) => one === form);

/** The first way whose slots can all be filled from what was not told yet; null where there is none. */
export function fillFirst(say: readonly string[], filling: Filling): Filled | null {
  for (const way of say) {
    const filled = fill(way, filling);
    if (filled) return filled;
  }
  return null;
}

function fill(way: string, filling: Filling): Filled | null {
  const pieces: DraftPiece[] = [];
  const rest: Filled['rest'][number][] = [];
  const used: Used[] = [];
  for (const part of parseTemplate(way)) {
    if (part.kind === 'words') pieces.push(part);
    else if (part.kind === 'blank') {
      if (!filling.mayAsk) return null;
      pieces.push({ kind: 'blank', slot: part.slot, ask: part.ask ?? filling.asks?.followUp ?? part.slot });
    } else {
      const filled = fillSlot(part, pieces, [...filling.used, ...used], filling);
      if (!filled) return null;
      pieces.push(...filled.pieces);
      rest.push(...filled.rest);
      used.push(...filled.used);
    }
  }
  return isToldAlready(used, filling.used) ? null : { pieces: joined(pieces), rest, used };
}

type Slot = Extract<TemplatePart, { kind: 'slot' }>;

function fillSlot({ source, form }: Slot, before: readonly DraftPiece[], told: readonly Used[], { record, vocabulary }: Filling): Filled | null {
  const held = record.held.get(source);
  const rendered = held && isForm(form) ? render(held, form, vocabulary) : null;
  if (!held || !rendered || isUnsureInside(form, rendered, before, vocabulary)) return null;
  const { pieces, reading, rest } = rendered;
  if (form === 'told') return told.some(({ key }) => key === keyOf(held)) ? NOTHING : null;
  if (form === 'if') return NOTHING;
  if (held.kind === 'fact' && leansOnUntold(held.ref, reading, told)) return null;
  const one = usedOf(held, reading ? [reading, ...rest] : []);
  const goesOn = form === 'name' || held.kind !== 'fact' ? [] : rest.filter((other) => held.tense === 'told' || isSentence(other));
  return { pieces, rest: goesOn.map((other) => ({ pieces: alone(other, held, vocabulary), reading: other })), used: one ? [one] : [] };
}

const NOTHING: Filled = { pieces: [], rest: [], used: [] };

/** Beside what was done, a scrap ("Kids still small") can stand for itself; beside an aim or a reason it is a loose end. */
const isSentence = ({ shapes: { clause, did, do: act, am } }: Reading): boolean => [clause, did, act, am].some((shape) => shape !== undefined);

/** A sentence of a fact as it stands; one without its subject ("Moved the second bake") gets it back. */
const alone = (reading: Reading, held: Held, vocabulary: Vocabulary): DraftPiece[] =>
  held.kind === 'fact' ? entire(reading, vocabulary, (text) => ({ kind: 'fact', text, from: held.ref })) : [];

const CLAUSES: ReadonlySet<string> = new Set(['clause', 'deed', 'because', 'kept', 'lesson']);

/** A capital that may be no name ("Hosta beds kept rotting") is right only where a sentence begins, or a clause after a colon. */
function isUnsureInside(form: string, { pieces }: Rendered, before: readonly DraftPiece[], vocabulary: Vocabulary): boolean {
  const at = pieces.findIndex(({ kind }) => kind === 'fact');
  const fact = pieces[at];
  if (!CLAUSES.has(form) || fact?.kind !== 'fact') return false;
  const lead = [...before, ...pieces.slice(0, at)].map((piece) => (piece.kind === 'blank' ? '…' : piece.text)).join('');
  return lead !== '' && !/[.:?!“]\s*$/.test(lead) && mayBeName(fact.text, vocabulary);
}

/** Neighbouring words as one piece, no second mark after a question or an exclamation, and a capital at the start. */
function joined(pieces: readonly DraftPiece[]): DraftPiece[] {
  const whole: DraftPiece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (piece.kind !== 'words') whole.push(piece);
    else if (last?.kind === 'words') whole[whole.length - 1] = { kind: 'words', text: last.text + piece.text };
    else if (last && last.kind !== 'blank' && /[?!]$/.test(last.text) && piece.text.startsWith('.')) {
      if (piece.text.length > 1) whole.push({ kind: 'words', text: piece.text.slice(1) });
    } else whole.push(piece);
  }
  const [first, ...others] = whole;
  return first && first.kind !== 'blank' ? [{ ...first, text: upperFirst(first.text) }, ...others] : whole;
}
