import type { Finding } from '../../finding/finding.ts';
import type { InterviewLog } from '../log.ts';
import type { Strength } from './report.ts';

const MOST_STRENGTHS = 3;
/** A quotation shorter than this says nothing by itself, in words. */
const SHORTEST_QUOTE_WORDS = 4;

type Candidate = Strength & { readonly probability: number; readonly ruleId: string };

/** Up to three things done well, each in the person's own words, of different questions and kinds where there are that many. Fewer where fewer were earned. */
export function strengthsOf({ questions }: InterviewLog): Strength[] {
  const candidates = questions.flatMap(({ key, last }): Candidate[] =>
    (last?.findings ?? []).flatMap((finding) => {
      const { severity, evidence, messageId, data, ruleId } = finding;
      const quote = 'quote' in evidence[0] ? evidence[0].quote.trim() : '';
      if (severity !== 'strength' || quote.split(/\s+/).length < SHORTEST_QUOTE_WORDS) return [];
      return [{ questionKey: key, messageId, data, quote, ruleId, probability: probabilityOf(finding, last?.elements ?? []) }];
    }),
  );
  const chosen: Candidate[] = [];
  for (const wish of [isOfItsOwn, isOfItsOwnQuestion, isOfItsOwnWords])
    for (const one of [...candidates].sort((a, b) => b.probability - a.probability))
      if (chosen.length < MOST_STRENGTHS && !chosen.includes(one) && wish(one, chosen)) chosen.push(one);
  return chosen.map(({ questionKey, messageId, data, quote }) => ({ questionKey, messageId, data, quote }));
}

/** How sure it is: of an element, its probability; of anything else that rests on words, three quarters. */
const OTHER_PROBABILITY = 0.75;
const probabilityOf = ({ data }: Finding, elements: readonly { id: string; probability: number }[]): number =>
  elements.find(({ id }) => id === data.id)?.probability ?? OTHER_PROBABILITY;

type Wish = (one: Candidate, chosen: readonly Candidate[]) => boolean;
const isOfItsOwnWords: Wish = ({ quote }, chosen) => chosen.every((other) => other.quote !== quote);
const isOfItsOwnQuestion: Wish = (one, chosen) => isOfItsOwnWords(one, chosen) && chosen.every(({ questionKey }) => questionKey !== one.questionKey);
const isOfItsOwn: Wish = (one, chosen) => isOfItsOwnQuestion(one, chosen) && chosen.every(({ ruleId }) => ruleId !== one.ruleId);
