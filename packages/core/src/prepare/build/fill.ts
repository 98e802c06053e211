import { normalise } from '../../document/parse.ts';
import type { ElementSpec } from '../../rubric/question.ts';
import type { DraftPiece } from '../draft.ts';
import type { FactRef } from '../tailoring.ts';
import { hasCue } from '../words/has-cue.ts';
import { lowerFirst, upperFirst, type Vocabulary } from './letters.ts';
import type { Unless } from './patterns.ts';
import type { Reading } from './reading.ts';
import type { OnRecord } from './record.ts';
import { render, SLOT_FORMS, type SlotForm } from './render.ts';
import { parseTemplate } from './template.ts';

/** A fact used in a draft, so that it is told once: `key` names it, `field` is where it stands. */
export type Used = { readonly key: string; readonly field: string; readonly text: string; readonly readings: readonly Reading[]; readonly isWhen: boolean };

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

function fill(way: string, { record, vocabulary, asks, used: before, mayAsk }: Filling): Filled | null {
  const pieces: DraftPiece[] = [];
  const rest: Filled['rest'][number][] = [];
  const used: Used[] = [];
  for (const part of parseTemplate(way)) {
    if (part.kind === 'words') pieces.push(part);
    else if (part.kind === 'blank') {
      if (!mayAsk) return null;
      pieces.push({ kind: 'blank', slot: part.slot, ask: part.ask ?? asks?.followUp ?? part.slot });
    } else {
      const held = record.held.get(part.source);
      const rendered = held && isForm(part.form) ? render(held, part.form, vocabulary) : null;
      if (!held || !rendered) return null;
      pieces.push(...rendered.pieces);
      if (held.kind === 'company' || part.form === 'if') continue;
      const { ref } = held;
      if (rendered.reading?.leans && ref.kind === 'story' && !isBegun(ref, before)) return null;
      if (part.form !== 'name') rest.push(...rendered.rest.map((reading) => ({ pieces: alone(reading, ref, vocabulary), reading })));
      const readings = rendered.reading ? [rendered.reading, ...rendered.rest] : [];
      const key = `${ref.kind}/${ref.id}/${ref.field}${held.kind === 'when' ? '/when' : ''}`;
      used.push({ key, field: ref.field, text: normalise(held.text), readings, isWhen: held.kind === 'when' });
    }
  }
  return isToldAlready(used, before) ? null : { pieces: joined(pieces), rest, used };
}

/** What a result of "his" or "both" leans on stands where the story begins. */
const isBegun = ({ id, field }: FactRef, before: readonly Used[]): boolean =>
  field === 'situation' || field === 'title' || before.some(({ key }) => key === `story/${id}/situation`);

/** A sentence of a fact as it stands; one without its subject ("Moved the second bake") gets it back. */
function alone({ whole, shapes }: Reading, from: FactRef, vocabulary: Vocabulary): DraftPiece[] {
  const isBare = shapes.did !== undefined && shapes.clause === undefined;
  return isBare
    ? [
        { kind: 'words', text: 'I ' },
        { kind: 'fact', text: lowerFirst(whole, vocabulary, true), from },
      ]
    : [{ kind: 'fact', text: upperFirst(whole), from }];
}

const YEAR_DIGITS = 4;

/** Whether a fact is in the draft, or in the same sentence, already: itself, or inside the words of another. A year is not said twice. */
function isToldAlready(used: readonly Used[], before: readonly Used[]): boolean {
  return used.some((one, i) => {
    const others = [...before, ...used.filter((_, j) => j !== i)];
    const isOld = others.some((other) => other.key === one.key || other.text.includes(one.text));
    return isOld || (one.isWhen && used.some((other) => other !== one && other.text.includes(one.text.slice(-YEAR_DIGITS))));
  });
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

/** Whether a fact that is in the draft makes a sentence unnecessary. */
export function has(unless: Unless, { field, readings, isWhen }: Used): boolean {
  if (unless === 'time') return isWhen || readings.some(({ hasTime }) => hasTime);
  if (unless === 'figure') return (field === 'result' || field.startsWith('figure')) && readings.some(({ hasFigure }) => hasFigure);
  return readings.some(({ whole }) => hasCue(whole, unless));
}
