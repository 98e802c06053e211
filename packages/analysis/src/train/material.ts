import { type ItemSpec, itemSpecs, type Question, type SpokenAnswer, type Teaching } from '@candor/core';

/** A sentence with where it comes from. */
export type Signed = { readonly text: string; readonly hand: number; readonly trade: string };
/** An item with signed sentences: its own phrasings, and the lines of spoken answers that show it (and those beside them that do not). */
export type SignedItem = Omit<ItemSpec, 'says' | 'nearMisses'> & {
  readonly isAbsence: boolean;
  readonly says: readonly Signed[];
  readonly nearMisses: readonly Signed[];
};

/** Everything that hearing is learnt from, item by item. */
export function materialOf(questions: readonly Question[], teaching: Teaching): SignedItem[] {
  const answersTo = new Map<string, SpokenAnswer[]>();
  for (const answer of teaching.answers) answersTo.set(answer.question, [...(answersTo.get(answer.question) ?? []), answer]);
  const phrasings = new Map(
    questions.flatMap((question) =>
      [...question.elements, ...question.traps].map((item) => [`${question.id}/${item.id}` as string, { item, question }] as const),
    ),
  );
  const items = itemSpecs(questions).map((spec): SignedItem => {
    const { item, question } = phrasings.get(spec.key) as { item: Question['elements'][number] | Question['traps'][number]; question: Question };
    const isAbsence = 'absenceOf' in item && item.absenceOf !== null;
    const lines = isAbsence
      ? []
      : (answersTo.get(question.id) ?? []).flatMap((answer) => answer.lines.map((line) => ({ ...line, hand: answer.hand, trade: tradeOf(answer.speaker) })));
    const isShown = (line: (typeof lines)[number]) => (spec.kind === 'trap' ? line.commits : line.shows).includes(spec.id);
    const isHinted = (line: (typeof lines)[number]) => spec.kind === 'element' && line.hints.includes(spec.id);
    const own = (list: typeof item.says) => list.map((phrase) => ({ ...phrase, hand: question.hand }));
    const spoken = (list: typeof lines) => list.map(({ text, hand, trade }) => ({ text, hand, trade }));
    return {
      ...spec,
      isAbsence,
      says: [...own(item.says), ...spoken(lines.filter(isShown))],
      nearMisses: [...own(item.nearMisses), ...spoken(lines.filter((line) => !isShown(line) && !isHinted(line)))],
    };
  });
  const concepts = teaching.concepts.map(
    (concept): SignedItem => ({
      key: `concept/${concept.id}`,
      question: '',
      id: concept.id,
      kind: 'concept',
      concepts: [],
      isAbsence: false,
      says: concept.says,
      nearMisses: concept.nearMisses,
    }),
  );
  return [...items, ...concepts];
}

/** The items as a bank is learnt from, with only the sentences that are kept. */
export const kept = (items: readonly SignedItem[], keep: (sentence: Signed) => boolean): ItemSpec[] =>
  items.map(({ isAbsence, ...item }) => ({ ...item, says: textsOf(item.says.filter(keep)), nearMisses: textsOf(item.nearMisses.filter(keep)) }));

const textsOf = (sentences: readonly Signed[]): string[] => [...new Set(sentences.map((sentence) => sentence.text))];

/** "strong, night-shift bakery, 24, native" is a bakery's. */
export const tradeOf = (speaker: string): string => speaker.split(',')[1]?.trim() ?? '';
