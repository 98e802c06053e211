import {
  type Bank,
  type BankItem,
  bestOf,
  conceptLogits,
  featuresOf,
  type HearModels,
  hearAll,
  learnBank,
  type RetoldAnswer,
  stretchOf,
  type VectorOf,
  withParts,
} from '@candor/core';
import { type Projection, project } from '@candor/meaning';
import { discriminant, type Twin } from './discriminant.ts';
import type { ParsedAnswer } from './hear-answers.ts';
import { kept, type Signed, type SignedItem } from './material.ts';

export const DIMENSIONS = 64;

/** A bank as it would be if some sentences had never been written. */
export type Fold = { readonly projection: Projection; readonly bank: Bank; readonly vectorOf: VectorOf };

export function makeFold(items: readonly SignedItem[], full: VectorOf, keep: (sentence: Signed) => boolean, retold: readonly RetoldAnswer[] = []): Fold {
  const specs = kept(items, keep);
  const classes = specs.filter((spec) => !isCombined(spec.key)).map((spec) => spec.says.map((text) => need(full(text), text)));
  const projection = discriminant(
    classes.filter((members) => members.length > 0),
    DIMENSIONS,
    twinsOf(retold, full),
  );
  const vectorOf: VectorOf = (text) => {
    const vector = full(text);
    return vector && project(projection, vector);
  };
  return { projection, bank: learnBank(specs, vectorOf), vectorOf };
}

const twinsOf = (retold: readonly RetoldAnswer[], full: VectorOf): Twin[] =>
  retold.flatMap(({ of, lines }) => of.lines.map(({ text }, i): Twin => [need(full(text), text), need(full(lines[i] ?? ''), lines[i] ?? '')]));

/** The combined question has its elements from two others: each class stands once. */
const isCombined = (key: string): boolean => key.startsWith('short-and-long-term-goals/');

function need(vector: Float32Array | undefined, text: string): Float32Array {
  if (!vector) throw new Error(`there is no vector for "${text}"`);
  return vector;
}

/** What one line of an answer, or one sentence of a concept, teaches about one item. */
export type Lesson = { readonly kind: BankItem['kind']; readonly key: string; readonly features: readonly number[]; readonly label: 0 | 1 };

/** One in so many sentences of other concepts is read against each concept. */
const OTHER_CONCEPTS = 5;

/** Lessons from the sentences of concepts that the fold's bank has never seen. */
export function conceptLessons(fold: Fold, items: readonly SignedItem[], isOut: (sentence: Signed) => boolean): Lesson[] {
  const concepts = items.filter((item) => item.kind === 'concept');
  return concepts.flatMap((concept) =>
    [...concept.says, ...concept.nearMisses].filter(isOut).flatMap((sentence, n) => {
      const isSaid = n < concept.says.filter(isOut).length;
      const stretch = stretchOf(fold.bank, sentence.text, fold.vectorOf(sentence.text) ?? null);
      const features = featuresOf(fold.bank, fold.bank.concepts, stretch, new Map());
      return fold.bank.concepts.flatMap((other, i): Lesson[] => {
        const isOwn = other.id === concept.id;
        if (!isOwn && (n + i) % OTHER_CONCEPTS !== 0) return [];
        return [{ kind: 'concept', key: other.key, features: features[i] ?? [], label: isOwn && isSaid ? 1 : 0 }];
      });
    }),
  );
}

/** Lessons from the lines of answers by hands that the fold's bank has never seen. Lines that only hint at an element teach nothing. */
export function answerLessons(fold: Fold, models: HearModels, answers: readonly ParsedAnswer[]): Lesson[] {
  return answers.flatMap(({ answer }) => {
    const items = fold.bank.itemsOf.get(answer.question) ?? [];
    return answer.lines.flatMap((line) => {
      const stretch = stretchOf(fold.bank, line.text, fold.vectorOf(line.text) ?? null);
      const features = featuresOf(fold.bank, items, stretch, conceptLogits(fold.bank, models, stretch));
      return items.flatMap((item, i): Lesson[] =>
        line.hints.includes(item.id) ? [] : [{ kind: item.kind, key: item.key, features: features[i] ?? [], label: shows(item, line) ? 1 : 0 }],
      );
    });
  });
}

const shows = (item: BankItem, line: ParsedAnswer['answer']['lines'][number]): boolean => (item.kind === 'trap' ? line.commits : line.shows).includes(item.id);

/** What a whole answer shows of one item: the best stretch's log odds, and what its author says. */
export type Verdict = {
  readonly kind: BankItem['kind'];
  readonly key: string;
  readonly logit: number;
  readonly label: 0 | 0.5 | 1;
};

/** Verdicts on whole answers, item by item. */
export function verdictsOn(fold: Fold, models: HearModels, { answer, units }: ParsedAnswer, withMeaning: boolean): Verdict[] {
  const items = fold.bank.itemsOf.get(answer.question) ?? [];
  const ear = { bank: fold.bank, withMeaning: models, wordsOnly: models };
  const heard = hearAll(ear, units, withMeaning ? withParts(units, fold.vectorOf) : null);
  return bestOf(fold.bank, items, models, heard).map(({ logit }, i) => {
    const item = items[i] as BankItem;
    const isShown = answer.lines.some((line) => shows(item, line));
    const isHinted = answer.lines.some((line) => line.hints.includes(item.id));
    return { kind: item.kind, key: item.key, logit, label: isShown ? 1 : isHinted ? 0.5 : 0 };
  });
}
