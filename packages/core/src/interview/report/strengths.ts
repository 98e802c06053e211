import type { Feedback } from '../../feedback/feedback.ts';
import type { Finding } from '../../finding/finding.ts';
import { isSameWords } from '../follow-up/quote.ts';
import type { InterviewLog } from '../log.ts';
import type { Strength } from './report.ts';

const MOST_STRENGTHS = 3;
/** A quotation shorter than this says nothing by itself, in words. */
const SHORTEST_QUOTE_WORDS = 4;
/** A longer one is no quotation any more, but the answer. */
const LONGEST_QUOTE_WORDS = 45;

type Candidate = Strength & { readonly probability: number; readonly ruleId: string };

/** Up to three things done well, each in the person's own words, of different questions and kinds where there are that many. Fewer where fewer were earned. */
export function strengthsOf({ questions }: InterviewLog): Strength[] {
  const candidates = questions.flatMap(({ key, last }): Candidate[] => {
    const costly = costlyIn(last);
    return (last?.findings ?? []).flatMap((finding) => {
      const { severity, evidence, messageId, data, ruleId } = finding;
      const quote = 'quote' in evidence[0] ? evidence[0].quote.trim() : '';
      const words = quote.split(/\s+/).length;
      if (severity !== 'strength' || words < SHORTEST_QUOTE_WORDS || words > LONGEST_QUOTE_WORDS) return [];
      // What costs in one way is no example of what went well in another.
      if (costly.some((one) => quote.includes(one) || one.includes(quote))) return [];
      const probability = probabilityOf(finding, last?.elements ?? []);
      return [{ questionKey: key, messageId, data, quote, ruleId, probability: isMixed(quote, last) ? probability - MIXED : probability }];
    });
  });
  const chosen: Candidate[] = [];
  for (const wish of [isOfItsOwn, isOfItsOwnQuestion, isOfItsOwnWords])
    for (const one of [...candidates].sort((a, b) => b.probability - a.probability))
      if (chosen.length < MOST_STRENGTHS && !chosen.includes(one) && wish(one, chosen)) chosen.push(one);
  return chosen.map(({ questionKey, messageId, data, quote }) => ({ questionKey, messageId, data, quote }));
}

/** Words of an answer that a trap or a remark to improve is about. */
function costlyIn(feedback: Feedback | null): string[] {
  const traps = (feedback?.traps ?? []).filter(({ status }) => status === 'committed').flatMap(({ evidence }) => evidence);
  const remarks = (feedback?.findings ?? [])
    .filter(({ severity, ruleId }) => severity === 'improve' && ruleId === 'relevance/trap')
    .flatMap(({ evidence }) => evidence);
  return [...traps, ...remarks].flatMap((one) => ('quote' in one && one.quote.trim() !== '' ? [one.quote.trim()] : []));
}

/** Taken off, so that words with something to improve in them are only quoted as a strength where there are no others. */
const MIXED = 1;
const isMixed = (quote: string, feedback: Feedback | null): boolean =>
  (feedback?.findings ?? []).some(
    ({ severity, evidence }) => severity === 'improve' && evidence.some((one) => 'quote' in one && one.quote.trim() !== '' && quote.includes(one.quote.trim())),
  );

/** How sure it is: of an element, its probability; of anything else that rests on words, three quarters. */
const OTHER_PROBABILITY = 0.75;
const probabilityOf = ({ data }: Finding, elements: readonly { id: string; probability: number }[]): number =>
  elements.find(({ id }) => id === data.id)?.probability ?? OTHER_PROBABILITY;

type Wish = (one: Candidate, chosen: readonly Candidate[]) => boolean;
const isOfItsOwnWords: Wish = ({ quote }, chosen) => chosen.every((other) => !isSameWords(other.quote, quote));
const isOfItsOwnQuestion: Wish = (one, chosen) => isOfItsOwnWords(one, chosen) && chosen.every(({ questionKey }) => questionKey !== one.questionKey);
const isOfItsOwn: Wish = (one, chosen) => isOfItsOwnQuestion(one, chosen) && chosen.every(({ ruleId }) => ruleId !== one.ruleId);
