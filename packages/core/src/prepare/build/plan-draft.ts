import type { Question } from '../../rubric/question.ts';
import type { DraftLength, DraftPiece } from '../draft.ts';
import { type Filling, fillFirst } from './fill.ts';
import type { Vocabulary } from './letters.ts';
import type { SentencePattern } from './patterns.ts';
import type { OnRecord } from './record.ts';
import { has, type Used } from './used.ts';

/** A sentence that a draft may have. `isKept` ones are in every length; of the others those with the highest `from`, and the last of them, go first. */
export type PlannedSentence = { elementIds: readonly string[]; readonly pieces: readonly DraftPiece[]; readonly from: DraftLength; isKept: boolean };

type Step = { readonly sentences: PlannedSentence[]; readonly used: readonly Used[] };
type Input = { readonly question: Question; readonly record: OnRecord; readonly vocabulary: Vocabulary };

/** What follows the first sentence of a long fact: figures are worth more of the time than the rest. */
const REST_FROM: DraftLength = 60;

/** All sentences of a draft, in order, each filled from what is on record or with blanks, and every required element in one of them. */
export function planDraft(sentences: readonly SentencePattern[], extras: readonly SentencePattern[], input: Input): PlannedSentence[] {
  const all = [...sentences, ...extras];
  const steps: (Step | null)[] = all.map(() => null);
  // First what is told in any case: it may make other sentences unnecessary. Extras have what is left over.
  for (const isExtra of [false, true]) {
    const now = [...all.entries()].filter(([i]) => i >= sentences.length === isExtra);
    for (const [i, pattern] of now) if (pattern.unless === null) steps[i] = stepOf(pattern, input, steps);
    for (const [i, pattern] of now) {
      if (pattern.unless === null || coverBefore(pattern, steps, input.question)) continue;
      steps[i] = stepOf(pattern, input, steps);
    }
  }
  const planned = steps.flatMap((step) => step?.sentences ?? []);
  return [...planned, ...missing(planned, input.question)];
}

const usedIn = (steps: readonly (Step | null)[]): Used[] => steps.flatMap((step) => step?.used ?? []);

/** What is asked for already: one question for one thing is enough. */
const askedIn = (steps: readonly (Step | null)[]): ReadonlySet<string> =>
  new Set(steps.flatMap((step) => step?.sentences ?? []).flatMap(({ elementIds, pieces }) => (pieces.some(({ kind }) => kind === 'blank') ? elementIds : [])));

function stepOf({ for: ids, say, from }: SentencePattern, { question, record, vocabulary }: Input, steps: readonly (Step | null)[]): Step | null {
  const elements = question.elements.filter(({ id }) => ids.includes(id));
  const isRequired = elements.some(({ required }) => required);
  const asks = elements.find(({ required }) => required) ?? elements[0] ?? null;
  const asked = askedIn(steps);
  const filling: Filling = { record, vocabulary, asks, used: usedIn(steps), mayAsk: elements.some(({ id, required }) => required && !asked.has(id)) };
  const filled = fillFirst(say, filling);
  if (!filled) return null;
  const elementIds = elements.map(({ id }) => id);
  const first: PlannedSentence = { elementIds, pieces: filled.pieces, from: isRequired ? 30 : from, isKept: isRequired };
  const rest = filled.rest.map(({ pieces, reading }): PlannedSentence => {
    const closed = endsItself(pieces) ? pieces : [...pieces, { kind: 'words' as const, text: '.' }];
    // What a sentence that may be left out goes on with, goes or stays with it.
    const restFrom = first.isKept ? (reading.hasFigure ? 30 : REST_FROM) : from;
    return { elementIds, pieces: closed, from: restFrom, isKept: false };
  });
  return { sentences: [first, ...rest], used: filled.used };
}

const endsItself = (pieces: readonly DraftPiece[]): boolean => {
  const last = pieces.at(-1);
  return last !== undefined && last.kind !== 'blank' && /[.?!]$/.test(last.text);
};

/** Whether a fact that is told already has what a pattern is for; its sentences then stand for those elements too, and stay. */
function coverBefore({ unless, for: ids }: SentencePattern, steps: readonly (Step | null)[], question: Question): boolean {
  if (unless === null) return false;
  const elements = question.elements.filter(({ id }) => ids.includes(id));
  for (const step of steps) {
    const fact = step?.used.find((used) => has(unless, used));
    if (!step || !fact) continue;
    const at = fact.isWhen ? 0 : fact.readings.findIndex((reading) => has(unless, { ...fact, readings: [reading] }));
    const sentence = step.sentences[at] ?? step.sentences[0];
    if (!sentence) continue;
    sentence.elementIds = [...new Set([...sentence.elementIds, ...elements.map(({ id }) => id)])];
    sentence.isKept ||= elements.some(({ required }) => required);
    return true;
  }
  return false;
}

/** A blank for each required element that no sentence is for. */
const missing = (planned: readonly PlannedSentence[], { elements }: Question): PlannedSentence[] =>
  elements
    .filter(({ id, required }) => required && !planned.some(({ elementIds }) => elementIds.includes(id)))
    .map(({ id, followUp }) => ({ elementIds: [id], pieces: [{ kind: 'blank', slot: id.replaceAll('-', ' '), ask: followUp }], from: 30, isKept: true }));
