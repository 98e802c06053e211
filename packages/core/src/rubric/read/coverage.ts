import type { Document } from '../../document/document.ts';
import type { Question } from '../question.ts';
import type { Coverage, ElementResult, TrapResult } from '../result.ts';
import { type Heard, quoteUnit } from './heard.ts';

/** Probabilities are calibrated on answers of hands that the bank had not seen; docs/benchmarks.md has the curve. From here on an element was heard. */
export const COVERED_FROM = 0.7;
/** From here on more likely than not: hinted at. */
export const PARTLY_FROM = 0.55;
/** Between this and `partly` nothing is claimed either way. */
export const UNSURE_FROM = 0.45;
/** A trap accuses: it is only called committed where four of five such accusations were right, on hands left out. */
export const COMMITTED_FROM = 0.5;
export const TRAP_UNSURE_FROM = 0.3;
/** A scrap such as "Yes, two." is near to many things; it never accuses. */
const LEAST_TRAP_WORDS = 5;

/** Elements of a known question, in its order. */
export function readElements(doc: Document, question: Question, heard: readonly Heard[]): ElementResult[] {
  const byKey = new Map(heard.map((one) => [one.item.id, one]));
  return question.elements.map((element) => {
    const best = byKey.get(element.id);
    const probability = rounded(best?.probability ?? 0);
    const status = coverage(probability);
    return {
      id: element.id,
      label: element.label,
      required: element.required,
      status,
      probability,
      evidence: best && status !== 'missing' ? [quoteUnit(doc, best.unit)] : [],
      concepts: best && status !== 'missing' ? best.concepts : [],
    };
  });
}

/** Traps of a known question, in its order. A trap of absence is committed when its element is missing. */
export function readTraps(doc: Document, question: Question, heard: readonly Heard[], elements: readonly ElementResult[]): TrapResult[] {
  const byKey = new Map(heard.map((one) => [one.item.id, one]));
  return question.traps.map((trap) => {
    const best = byKey.get(trap.id);
    const absent = trap.absenceOf === null ? null : elements.find((element) => element.id === trap.absenceOf);
    // What is left out stands nowhere: nothing is quoted for it.
    if (absent) return { id: trap.id, label: trap.label, status: absenceStatus(absent.status), probability: rounded(1 - absent.probability), evidence: [] };
    const probability = rounded(best?.probability ?? 0);
    const status = trapStatus(probability, best ? best.unit.endWord - best.unit.firstWord : 0);
    return { id: trap.id, label: trap.label, status, probability, evidence: best && status !== 'avoided' ? [quoteUnit(doc, best.unit)] : [] };
  });
}

function trapStatus(probability: number, words: number): TrapResult['status'] {
  if (probability >= COMMITTED_FROM && words >= LEAST_TRAP_WORDS) return 'committed';
  return probability >= TRAP_UNSURE_FROM ? 'unsure' : 'avoided';
}

const absenceStatus = (status: Coverage): TrapResult['status'] => (status === 'missing' ? 'committed' : status === 'unsure' ? 'unsure' : 'avoided');

function coverage(probability: number): Coverage {
  if (probability >= COVERED_FROM) return 'covered';
  if (probability >= PARTLY_FROM) return 'partly';
  return probability >= UNSURE_FROM ? 'unsure' : 'missing';
}

/** Three decimals are more than the calibration knows. */
const rounded = (probability: number): number => Math.round(probability * 1000) / 1000;
