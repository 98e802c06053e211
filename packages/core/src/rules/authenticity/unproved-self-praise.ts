import type { Document, Sentence } from '../../document/document.ts';
import type { Hit } from '../hit.ts';
import { hitsReport } from '../lexicon.ts';
import { defineRule } from '../rule.ts';
import { isProof } from './proof.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const TRAITS = words(
  'hard-working hardworking reliable motivated self-motivated creative organised organized dedicated committed punctual loyal enthusiastic resilient proactive ambitious dependable driven adaptable diligent responsible trustworthy passionate focused disciplined detail-oriented results-driven innovative energetic open-minded communicative',
);
/** Two-word traits by their second word. */
const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['learner', words('fast quick')],
  ['worker', words('hard good great')],
  ['communicator', words('good great excellent strong effective')],
  ['listener', words('good great excellent')],
  ['leader', words('good great strong natural')],
  ['player', words('team')],
  ['solver', words('problem good')],
  ['thinker', words('strategic critical creative analytical')],
]);
const OPENERS = words("i'm i am consider myself see be been always would say also a an as very really extremely quite highly and both so");
/** "I'm ambitious for the team" and "I'm motivated by patients" say something of the job, not of the speaker. */
const ABOUT = words('about by on to in for with as at of when if enough because that');
const MOST_OPENERS = 6;
const PROOF_SENTENCES = 2;
const POINTS = 4;

export default defineRule({
  id: 'authenticity/unproved-self-praise',
  about: 'Notices a good quality that you claim and do not show: no case, figure or name in that sentence or the next two.',
  grade: 'B',
  sources: ['behavioural-interviewing', 'hansen-waenke-2010'],
  thresholds: {
    sentences: { value: PROOF_SENTENCES, unit: 'sentences after it in which proof counts', source: 'candor-trials' },
    points: { value: POINTS, unit: 'points each', source: 'candor-trials' },
  },
  messages: ['authenticity/unproved-self-praise'],
  cap: 12,
  examples: {
    flags: [
      "I'm a fast learner and I like people.",
      'I am very hard-working. I think I would fit well here.',
      "I'm reliable, creative and a good communicator. That is me.",
    ],
    passes: [
      "I'm a fast learner. I passed the forklift test in two weeks.",
      'I am hard-working: last year I ran the stall on every Sunday.',
      "I'm ambitious about the team, and I'm motivated by the patients.",
      'My boss is very reliable.',
      "I'm not very organised by nature.",
    ],
  },
  check: (doc, { reading }) => {
    const hits = doc.sentences.flatMap((sentence) => {
      const hit = claimIn(doc, sentence);
      const nearby = doc.sentences.slice(sentence.index, sentence.index + PROOF_SENTENCES + 1);
      return hit && !nearby.some((near) => isProof(doc, near, reading.specifics)) ? [hit] : [];
    });
    return hits.length === 0 ? [] : [hitsReport(doc, hits, 'authenticity/unproved-self-praise', POINTS)];
  },
});

/** From "I'm" or "I am" to the trait, with nothing between them but "always", "a very" and the like. */
function claimIn(doc: Document, sentence: Sentence): Hit | null {
  for (let at = sentence.firstWord; at < sentence.endWord; at++) {
    const lower = doc.words[at]?.lower ?? '';
    if (lower !== "i'm" && lower !== 'i') continue;
    let next = at + 1;
    while (next < Math.min(sentence.endWord, at + MOST_OPENERS) && OPENERS.has(doc.words[next]?.lower ?? '')) next++;
    if (next === at + 1 && lower === 'i') continue;
    const end = traitEnd(doc, next);
    if (end > next && end <= sentence.endWord && !ABOUT.has(wordInside(doc, end, sentence))) return { first: at, end };
  }
  return null;
}

function traitEnd(doc: Document, at: number): number {
  const word = doc.words[at]?.lower ?? '';
  const following = doc.words[at + 1]?.lower ?? '';
  if (PAIRS.get(following)?.has(word)) return at + 2;
  return TRAITS.has(word) ? at + 1 : at;
}

const wordInside = (doc: Document, at: number, sentence: Sentence): string =>
  at < sentence.endWord && !/[,;:]/.test(doc.words[at - 1]?.after ?? '') ? (doc.words[at]?.lower ?? '') : '';
