import type { As, ItemError } from '@candor/analysis';
import { loadKinds } from '@candor/content';
import { itemSpecs, type Question } from '@candor/core';
import { print, printJson } from '../io/output.ts';
import { EXIT, Problem } from '../problem.ts';
import { loadBank } from '../questions/bank.ts';
import { didYouMean } from '../questions/nearest.ts';
import { inspect, ownAmong, page, questionsOf } from './content-check-inspect.ts';
import type { ContentCheckOptions } from './content-check-options.ts';
import { triedText } from './content-check-text.ts';

export type AskedSentence = { readonly item: string; readonly sentence: string; readonly as: As };

/** What --item and --say ask; null where neither is given. */
export function askedSentence({ item, say, nearMiss, confusions }: ContentCheckOptions): AskedSentence | null {
  const usage = (message: string): Problem => new Problem(message, { exitCode: EXIT.usage });
  if (item === undefined && say === undefined) {
    if (nearMiss) throw usage('--near-miss belongs to a sentence: give --item and --say as well.');
    return null;
  }
  if (item === undefined) throw usage('Say what the sentence is meant for: --item QUESTION/ELEMENT.');
  if (say === undefined) throw usage('Give the sentence to be weighed: --say "…".');
  if (confusions) throw usage('--confusions is about whole packs and --item about one sentence: use one of them.');
  const sentence = say.trim();
  if (!/\p{L}/u.test(sentence)) throw usage('The sentence has no words.');
  if (sentence.length > MAX_SENTENCE_LENGTH) throw usage(`A sentence can have at most ${MAX_SENTENCE_LENGTH} characters; this one has ${sentence.length}.`);
  return { item, sentence, as: nearMiss ? 'nearMisses' : 'says' };
}

/** Longer is no sentence that somebody says. */
const MAX_SENTENCE_LENGTH = 600;

/** Shows how the sentence is heard, and what it would change. */
export async function trySentenceOn(questions: readonly Question[], { item, sentence, as }: AskedSentence, { json }: ContentCheckOptions): Promise<void> {
  const { findItem, stretchesOf, trySentence, withSentence } = await import('@candor/analysis');
  const own = await ownAmong(questions);
  const known = [...questionsOf(await loadBank(null)), ...(await loadKinds()), ...own];
  const found = findItem(known, item);
  if (!found.ok) throw new Problem(itemProblem(found.error), { exitCode: EXIT.usage });
  const stands = itemSpecs([found.value.question]).some((spec) => spec.key === found.value.key && [...spec.says, ...spec.nearMisses].includes(sentence));
  if (stands) throw new Problem(`That sentence stands in ${found.value.key} already.`, { exitCode: EXIT.usage });
  const inspection = await inspect(own);
  const vectorOf = await inspection.vectorsFor([sentence, ...stretchesOf(sentence)]);
  const after = withSentence(inspection, found.value.key, sentence, as, vectorOf);
  const tried = trySentence({ questions: inspection.questions, found: found.value, sentence, as, before: inspection, after, vectorOf });
  if (json) return printJson(tried);
  await print(triedText(tried, page()));
}

function itemProblem(error: ItemError): string {
  switch (error.code) {
    case 'bad-item':
      return 'An item is written QUESTION/ELEMENT, such as short-term-goals/horizon.';
    case 'unknown-question':
      return `There is no question "${error.id}".${didYouMean(error.id, error.known)} candor questions lists them all.`;
    case 'unknown-item':
      return `The question "${error.question}" has no element or trap "${error.id}".${didYouMean(error.id, error.known)} It has: ${error.known.join(', ')}.`;
    case 'included':
      return `That question is made of others; its sentences stand in one of them: --item ${error.holder}`;
  }
}
