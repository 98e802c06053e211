import {
  type BankItem,
  type ConceptLogits,
  calibrated,
  conceptLogits,
  dot,
  featuresOf,
  hearAll,
  hearQuestion,
  hearUnits,
  type ItemSpec,
  logitOf,
  parseDocument,
  type Question,
  type Stretch,
  stemsOf,
  stretchOf,
  type VectorOf,
  withParts,
} from '@candor/core';
import { type FoundItem, isMadeOfOthers } from './find-item.ts';
import { type As, type Hearing, type Inspected, specsOf } from './material.ts';

/** How surely a sentence is heard as an item, 0–1, and the item's phrasing that is nearest to it. */
export type HeardAs = { readonly key: string; readonly kind: BankItem['kind']; readonly probability: number; readonly nearest: string };

/** A sentence of the question that would be heard differently. */
export type Changed = {
  readonly text: string;
  /** Where it stands: an item of the question, as a phrasing or a near miss. */
  readonly of: string;
  readonly as: As;
  /** As what it is heard. */
  readonly item: string;
  readonly before: number;
  readonly after: number;
  /** Surer of what it is, or less sure of what it is not. */
  readonly better: boolean;
};

export type Tried = {
  readonly item: string;
  readonly as: As;
  readonly sentence: string;
  /** As it is heard now: the likeliest items of the question, and of all others. */
  readonly heard: { readonly inQuestion: readonly HeardAs[]; readonly inBank: readonly HeardAs[] };
  /** Of the item itself, now and with the sentence in the bank. */
  readonly probability: { readonly before: number; readonly after: number };
  /** Largest change first. */
  readonly changed: readonly Changed[];
};

const SHOWN_IN_QUESTION = 5;
const SHOWN_IN_BANK = 3;
/** A smaller change of a probability is noise. */
const LEAST_CHANGE = 0.05;

export type TryInput = {
  readonly questions: readonly Question[];
  readonly found: FoundItem;
  readonly sentence: string;
  readonly as: As;
  readonly before: Inspected;
  readonly after: Inspected;
  /** Knows the sentences of the bank, the new one, and its stretches; null by words alone. */
  readonly vectorOf: VectorOf | null;
};

/** The stretches of a sentence that want a vector, as they do in an answer. */
export const stretchesOf = (sentence: string): string[] => hearUnits(parseDocument(sentence)).flatMap((unit) => (unit.parts.length === 0 ? [unit.text] : []));

/** How a sentence is heard, and what would be heard differently if it stood in the bank. Sentences of the bank are heard as if they did not stand in it. */
export function trySentence({ questions, found, sentence, as, before, after, vectorOf }: TryInput): Tried {
  const heard = heardNow(questions, found, sentence, before, vectorOf);
  const probabilityIn = ({ hearing }: Inspected): number =>
    rounded(hear(hearing, found.question.id, sentence, vectorOf).find(({ item }) => item.key === found.key)?.probability ?? 0);
  return {
    item: found.key,
    as,
    sentence,
    heard,
    probability: { before: probabilityIn(before), after: probabilityIn(after) },
    changed: changesOf(found, before, after, vectorOf),
  };
}

function hear(hearing: Hearing, question: string, sentence: string, vectorOf: VectorOf | null): ReturnType<typeof hearQuestion> {
  const units = hearUnits(parseDocument(sentence));
  return hearQuestion(hearing, question, hearAll(hearing, units, vectorOf && withParts(units, vectorOf)));
}

function heardNow(questions: readonly Question[], { question, key }: FoundItem, sentence: string, { material, hearing }: Inspected, vectorOf: VectorOf | null) {
  const specs = new Map(specsOf(material).map((spec) => [spec.key, spec]));
  const absences = new Set(
    questions.flatMap((one) => one.traps.flatMap((trap) => (trap.absenceOf === null || `${one.id}/${trap.id}` === key ? [] : [`${one.id}/${trap.id}`]))),
  );
  const own = new Set([...question.elements, ...question.traps].map((item): unknown => item.says));
  const others = questions.filter((one) => one.id !== question.id && !isMadeOfOthers(questions, one) && !one.elements.some((item) => own.has(item.says)));
  const likeliest = (group: readonly Question[], most: number): HeardAs[] =>
    group
      .flatMap((one) => hear(hearing, one.id, sentence, vectorOf))
      // A trap of absence is committed by what an answer leaves out: no sentence is heard as one.
      .filter(({ item }) => !absences.has(item.key))
      .sort((a, b) => b.probability - a.probability || (a.item.key < b.item.key ? -1 : 1))
      .slice(0, most)
      .map(({ item, probability }) => ({
        key: item.key,
        kind: item.kind,
        probability: rounded(probability),
        nearest: nearestOf(sentence, specs.get(item.key)?.says ?? [], vectorOf),
      }));
  return { inQuestion: likeliest([question], SHOWN_IN_QUESTION), inBank: likeliest(others, SHOWN_IN_BANK) };
}

function nearestOf(sentence: string, says: readonly string[], vectorOf: VectorOf | null): string {
  const stems = new Set(stemsOf(sentence));
  const vector = vectorOf?.(sentence);
  const nearness = (text: string): number => {
    const other = vectorOf?.(text);
    if (vector && other) return dot(vector, other);
    const words = [...new Set(stemsOf(text))];
    return words.filter((stem) => stems.has(stem)).length / Math.sqrt(words.length + 1);
  };
  return says.map((text) => ({ text, nearness: nearness(text) })).reduce((a, b) => (b.nearness > a.nearness ? b : a), { text: '', nearness: -2 }).text;
}

type Standing = { readonly of: string; readonly as: As };

function changesOf({ question, key }: FoundItem, before: Inspected, after: Inspected, vectorOf: VectorOf | null): Changed[] {
  const specs = specsOf(before.material).filter((spec) => spec.question === question.id);
  const standings = new Map<string, Standing[]>();
  for (const spec of specs)
    for (const as of ['says', 'nearMisses'] as const) for (const text of spec[as]) standings.set(text, [...(standings.get(text) ?? []), { of: spec.key, as }]);
  const past = listener(before, question.id, vectorOf);
  const future = listener(after, question.id, vectorOf);
  return [...standings]
    .flatMap(([text, standing]) => {
      // A sentence more in an item changes no concept.
      const concepts = past.conceptsIn(text);
      const was = past.hear(text, concepts);
      const becomes = future.hear(text, concepts);
      const own = standing.map((one): Standing & { item: string } => ({ ...one, item: one.of }));
      const asTarget = standing.some((one) => one.of === key) ? [] : standing.slice(0, 1).map((one) => ({ ...one, item: key }));
      return [...own, ...asTarget].map(({ of, as, item }): Changed => {
        const [a, b] = [was.get(item) ?? 0, becomes.get(item) ?? 0];
        return { text, of, as, item, before: rounded(a), after: rounded(b), better: (of === item && as === 'says') === b > a };
      });
    })
    .filter((one) => Math.abs(one.after - one.before) >= LEAST_CHANGE)
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || (a.text < b.text ? -1 : 1));
}

type Listener = { conceptsIn(text: string): ConceptLogits; hear(text: string, concepts: ConceptLogits): Map<string, number> };

/** Hears sentences of the bank as a stranger's: each is compared with all the others. */
function listener({ material, hearing }: Inspected, question: string, vectorOf: VectorOf | null): Listener {
  const { bank } = hearing;
  const items = bank.itemsOf.get(question) ?? [];
  const rows = rowsOf(
    specsOf(material).filter((spec) => spec.question === question),
    items,
  );
  const rowOf = (text: string): number => rows.get(text) ?? -1;
  const stretch = (text: string): Stretch => stretchOf(bank, text, vectorOf?.(text) ?? null);
  const models = bank.matrix && vectorOf ? hearing.withMeaning : hearing.wordsOnly;
  return {
    conceptsIn: (text) => conceptLogits(bank, models, stretch(text), rowOf(text)),
    hear: (text, concepts) => {
      const features = featuresOf(bank, items, stretch(text), concepts, rowOf(text));
      return new Map(
        items.map((item, i) => {
          const [model, calibration] = item.kind === 'trap' ? [models.trap, models.trapCalibration] : [models.element, models.elementCalibration];
          return [item.key, calibrated(calibration, logitOf(model, features[i] ?? []))];
        }),
      );
    },
  };
}

/** The bank's rows by sentence: an item has them in the order of its sentences. */
function rowsOf(specs: readonly ItemSpec[], items: readonly BankItem[]): Map<string, number> {
  const itemOf = new Map(items.map((item) => [item.key, item]));
  return new Map(
    specs.flatMap((spec) =>
      (['says', 'nearMisses'] as const).flatMap((as) => spec[as].map((text, i): [string, number] => [text, itemOf.get(spec.key)?.[as][i] ?? -1])),
    ),
  );
}

const rounded = (x: number): number => Math.round(x * 1000) / 1000;
