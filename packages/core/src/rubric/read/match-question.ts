import { dot, stemsOf } from '../hear/index.ts';
import type { Question } from '../question.ts';

/** The known questions in all their wordings, ready to be compared with a pasted one. */
export type Wordings = {
  readonly idf: ReadonlyMap<string, number>;
  readonly questions: readonly {
    readonly id: string;
    readonly labels: ReadonlyMap<string, number>;
    readonly wordings: readonly { readonly stems: ReadonlyMap<string, number>; readonly vector: Float32Array | null }[];
  }[];
};

export const wordingTexts = (questions: readonly Question[]): string[] => questions.flatMap((q) => [q.question, ...q.wordings]);

/** `vectorOf` gives vectors of the encoder that compares questions; null compares by words alone. Throws when a vector is missing. */
export function buildWordings(questions: readonly Question[], vectorOf: ((text: string) => Float32Array | undefined) | null): Wordings {
  const texts = wordingTexts(questions);
  const idf = idfOf(texts.map(stemsOf));
  return {
    idf,
    questions: questions.map((q) => ({
      id: q.id,
      labels: weigh(
        [...q.elements, ...q.traps].flatMap((item) => stemsOf(item.label)),
        idf,
      ),
      wordings: [q.question, ...q.wordings].map((text) => ({
        stems: weigh(stemsOf(text), idf),
        vector: vectorOf && need(vectorOf(text), text),
      })),
    })),
  };
}

/** How the parts of the score weigh; chosen by leaving each wording of the bank out in turn. */
const WORDS_SHARE = 0.3;
const BEST_SHARE = 0.7;
const LABEL_WEIGHT = 0.2;

/** `score` is 0–1. */
export type RankedQuestion = { readonly id: string; readonly score: number };

/** Known questions by nearness to a question in other words, best first; scores 0–1. `vector` is of the same encoder, or null. */
export function rankQuestions(known: Wordings, text: string, vector: Float32Array | null): RankedQuestion[] {
  const stems = weigh(stemsOf(text), known.idf);
  const ranked = known.questions.map((question) => {
    const nearest = question.wordings
      .map((wording) => {
        const words = overlap(stems, wording.stems);
        return vector && wording.vector ? WORDS_SHARE * words + (1 - WORDS_SHARE) * Math.max(0, dot(vector, wording.vector)) : words;
      })
      .sort((a, b) => b - a);
    const best = nearest[0] ?? 0;
    const wordings = best >= CERTAIN ? best : BEST_SHARE * best + (1 - BEST_SHARE) * (nearest[1] ?? 0);
    return { id: question.id, score: Math.round(1000 * Math.min(1, wordings + LABEL_WEIGHT * overlap(stems, question.labels) * (1 - wordings))) / 1000 };
  });
  return ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** A wording this near is the question itself, whatever the others say. */
const CERTAIN = 0.95;
/** A wording's stems that stand in more than a third of the wordings ("what", "you") weigh nothing. */
const COMMON_IDF = Math.log(3);

function idfOf(documents: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stems of documents) for (const stem of new Set(stems)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, Math.max(0, Math.log((documents.length + 1) / (count + 0.5)) - COMMON_IDF)]));
}

function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [stem, weight] of a) sum += weight * (b.get(stem) ?? 0);
  return sum;
}

/** Stems with idf weights, scaled to length one. A stem that no wording has is as rare as can be. */
function weigh(stems: readonly string[], idf: ReadonlyMap<string, number>): Map<string, number> {
  const rarest = Math.log(2 + idf.size);
  const weights = new Map(stems.map((stem) => [stem, idf.get(stem) ?? rarest]));
  const length = Math.hypot(...weights.values());
  if (length > 0) for (const [stem, weight] of weights) weights.set(stem, weight / length);
  return weights;
}

function need(vector: Float32Array | undefined, text: string): Float32Array {
  if (!vector) throw new Error(`there is no vector for "${text}"`);
  return vector;
}
