import { normalise } from '../../document/parse.ts';
import { BRIEF_HEAD } from '../draft.ts';
import type { FactRef } from '../tailoring.ts';
import { hasCue } from '../words/has-cue.ts';
import type { Held } from './entries.ts';
import type { Unless } from './patterns.ts';
import type { Reading } from './reading.ts';

/** Something on record that a draft says, so that it is said once: `key` names it, `field` is where it stands. */
export type Used = {
  readonly key: string;
  readonly field: string;
  readonly text: string;
  readonly readings: readonly Reading[];
  readonly isWhen: boolean;
  readonly isOfEmployer: boolean;
};

export const keyOf = (held: Held): string =>
  held.kind === 'company' ? `company/${held.pointId}` : `${held.ref.kind}/${held.ref.id}/${held.ref.field}${held.kind === 'when' ? '/when' : ''}`;

/** Null for who the employer is, which may be said again and again. */
export function usedOf(held: Held, readings: readonly Reading[]): Used | null {
  if (held.kind === 'company' && held.pointId in BRIEF_HEAD) return null;
  const field = held.kind === 'company' ? '' : held.ref.field;
  return { key: keyOf(held), field, text: normalise(held.text), readings, isWhen: held.kind === 'when', isOfEmployer: held.kind === 'company' };
}

const YEAR_DIGITS = 4;

/** Whether a fact is in the draft, or in the same sentence, already: itself, or inside the words of another. A year is not said twice. */
export function isToldAlready(used: readonly Used[], before: readonly Used[]): boolean {
  return used.some((one, i) => {
    const others = [...before, ...used.filter((_, j) => j !== i)].filter(({ isOfEmployer }) => isOfEmployer === one.isOfEmployer);
    // Two parts of one field are two facts, unless one has the other.
    const isOld = others.some((other) => other.text.includes(one.text) || (other.key === one.key && (one.isOfEmployer || one.text.includes(other.text))));
    return isOld || (one.isWhen && used.some((other) => other !== one && other.text.includes(one.text.slice(-YEAR_DIGITS))));
  });
}

/** Whether the words lean on something that is not told yet: a result of "his" or "both" on how the story began, a reason for "it" on the aim it is the reason for. */
export function leansOnUntold({ kind, id, field }: FactRef, reading: Reading | null, before: readonly Used[]): boolean {
  const isTold = (one: string): boolean => before.some(({ key }) => key === `${kind}/${id}/${one}`);
  if (kind === 'story') return reading?.leans === true && field !== 'situation' && field !== 'title' && !isTold('situation');
  return kind === 'goal' && field === 'why' && reading?.saysIt === true && !isTold('statement');
}

/** Whether a fact that is in the draft makes a sentence unnecessary. */
export function has(unless: Unless, { field, readings, isWhen }: Used): boolean {
  if (unless === 'time') return isWhen || readings.some(({ hasTime }) => hasTime);
  if (unless === 'figure') return (field === 'result' || field.startsWith('figure')) && readings.some(({ hasFigure }) => hasFigure);
  return readings.some(({ whole }) => hasCue(whole, unless));
}
