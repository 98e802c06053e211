import type { Document } from '../../document/document.ts';
import type { Hit } from '../hit.ts';
import { hitsReport } from '../lexicon.ts';
import { PhraseTable } from '../phrase-table.ts';
import { defineRule } from '../rule.ts';
import { disfluentWords, textOf, wordsSpan } from '../spans.ts';
import { repeatedPhrases } from './repeated-phrases.ts';

const LEAST = 3;
const POINTS = 1.5;

/** Content-free phrases that people lean on. Fillers, hedges and the like have rules of their own and are not here. */
const KNOWN = new PhraseTable([
  'at the end of the day',
  'the thing is',
  'the fact of the matter',
  'if you will',
  'as it were',
  'so to speak',
  'in a way',
  'in a sense',
  'when it comes to',
  'in that sense',
  'for me personally',
  'i would say',
  "i'd say",
  'i have to say',
  'i must say',
  "let's say",
  'let us say',
  'at the same time',
  'on top of that',
  'and everything',
  'kind of thing',
  'sort of thing',
  'long story short',
  'point being',
  'the way i see it',
  'needless to say',
  'definitely',
  'absolutely',
  'clearly',
  'apparently',
  'seriously',
  'hopefully',
  'amazing',
  'awesome',
  'fantastic',
  'passionate',
  'and all that',
  'or anything',
  'as well as that',
  'to be fair',
  'in my opinion',
  'from my point of view',
]);

export default defineRule({
  id: 'clarity/crutch-phrase',
  about: 'Notices one phrase said three times or more; by the third time the listener waits for it.',
  grade: 'B',
  sources: ['coaching-rubric'],
  thresholds: { atLeast: { value: LEAST, unit: 'count', source: 'coaching-rubric' }, points: { value: POINTS, unit: 'points each', source: 'candor-trials' } },
  messages: ['clarity/crutch-phrase'],
  cap: 8,
  examples: {
    flags: [
      'I would say I am calm. I would say I plan well. And I would say people trust me with the keys.',
      'I was able to fix the press, I was able to train two people, and I was able to leave on time.',
    ],
    passes: [
      'I ran the night shift, I trained the night shift, and I planned the night shift for the night shift manager.',
      'I want to learn the press. I want to run the press. I want to teach the press.',
      {
        text: 'I stay motivated by numbers, I stay motivated by people, and I stay motivated on Mondays.',
        question: { question: 'How do you stay motivated?' },
      },
    ],
  },
  check: (doc, { questionText, question }) => {
    const known = byText(doc, KNOWN.find(doc).filter(isSaid(doc)));
    const asked = `${questionText} ${question?.question ?? ''}`.toLowerCase();
    const taken = new Set(known.flat().flatMap((hit) => range(hit)));
    const found = repeatedPhrases(doc, LEAST, asked).filter((hits) => !hits.some((hit) => range(hit).some((at) => taken.has(at))));
    return [...known, ...found].map((hits) => hitsReport(doc, hits, 'clarity/crutch-phrase', POINTS));
  },
});

const isSaid = (doc: Document): ((hit: Hit) => boolean) => {
  const disfluent = disfluentWords(doc);
  return (hit) => !disfluent[hit.first];
};

function byText(doc: Document, hits: readonly Hit[]): Hit[][] {
  const groups = new Map<string, Hit[]>();
  for (const hit of hits) {
    const text = textOf(doc, wordsSpan(doc, hit.first, hit.end)).toLowerCase();
    const group = groups.get(text) ?? [];
    group.push(hit);
    groups.set(text, group);
  }
  return [...groups.values()].filter((group) => group.length >= LEAST);
}

const range = ({ first, end }: Hit): number[] => Array.from({ length: end - first }, (_, i) => first + i);
