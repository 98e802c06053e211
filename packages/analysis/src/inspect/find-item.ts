import type { Question } from '@candor/core';

export type FoundItem = { readonly question: Question; readonly id: string; readonly key: string };
export type ItemError =
  /** Not of the form QUESTION/ELEMENT. */
  | { readonly code: 'bad-item' }
  | { readonly code: 'unknown-question'; readonly id: string; readonly known: readonly string[] }
  | { readonly code: 'unknown-item'; readonly question: string; readonly id: string; readonly known: readonly string[] }
  /** The question is made of others; the sentences stand in the file of `holder`. */
  | { readonly code: 'included'; readonly holder: string };
export type ItemOrNot = { readonly ok: true; readonly value: FoundItem } | { readonly ok: false; readonly error: ItemError };

/** The element or trap that `QUESTION/ELEMENT` names. */
export function findItem(questions: readonly Question[], named: string): ItemOrNot {
  const [questionId = '', id = '', ...rest] = named.split('/');
  if (questionId === '' || id === '' || rest.length > 0) return { ok: false, error: { code: 'bad-item' } };
  const question = questions.find((one) => one.id === questionId);
  if (!question) return { ok: false, error: { code: 'unknown-question', id: questionId, known: questions.map((one) => one.id) } };
  const items = itemsOf(question);
  const item = items.find((one) => one.id === id);
  if (!item) return { ok: false, error: { code: 'unknown-item', question: question.id, id, known: items.map((one) => one.id) } };
  const holder = holderOf(questions, question, item);
  return holder === question
    ? { ok: true, value: { question, id, key: `${question.id}/${id}` } }
    : { ok: false, error: { code: 'included', holder: `${holder.id}/${itemsOf(holder).find((one) => one.says === item.says)?.id}` } };
}

/** Whether all that a question listens for is listened for in others: it is made of them. */
export const isMadeOfOthers = (questions: readonly Question[], question: Question): boolean =>
  itemsOf(question).length > 0 && itemsOf(question).every((item) => holderOf(questions, question, item) !== question);

const itemsOf = (question: Question): readonly Question['elements'][number][] | readonly Question['traps'][number][] =>
  [...question.elements, ...question.traps] as Question['traps'][number][];

/** Of the questions that share an item's sentences, the one with the fewest items: the others include it. */
function holderOf(questions: readonly Question[], question: Question, item: { readonly says: unknown }): Question {
  return questions
    .filter((one) => itemsOf(one).some((other) => other.says === item.says))
    .reduce((a, b) => (itemsOf(b).length < itemsOf(a).length ? b : a), question);
}
