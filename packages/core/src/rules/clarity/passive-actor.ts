import type { Document } from '../../document/document.ts';
import { isFirstPlural, isFirstSingular } from '../../document/pronouns.ts';
import type { Hit } from '../hit.ts';
import { hitsReport } from '../lexicon.ts';
import { defineRule } from '../rule.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const BE = words('was were');
const DECIDED = words('decided agreed determined concluded suggested felt realised realized');
const DONE = words('made taken done implemented introduced achieved carried');
const DEEDS = words(
  'mistake mistakes error errors decision decisions change changes improvement improvements action actions measures steps progress efforts effort arrangements adjustments',
);
const POINTS = 2;

export default defineRule({
  id: 'clarity/passive-actor',
  about: 'Notices decisions, mistakes and changes without anybody who made them, where the question is what you did.',
  grade: 'B',
  sources: ['behavioural-interviewing', 'plain-language'],
  thresholds: {
    points: { value: POINTS, unit: 'points each', source: 'candor-trials' },
  },
  messages: ['clarity/passive-actor'],
  cap: 6,
  examples: {
    flags: ['Mistakes were made in the first week.', 'In March it was decided that the depot would move.', 'Several changes were made to the rota.'],
    passes: [
      'I was asked to lead it, I was given two vans, and in May I was promoted.',
      'The decision was made by my manager, and it was agreed with the drivers before I told the depot.',
      'The purse was found in the van and it was decided on penalties.',
      'Mistakes were made, and I made two of them.',
    ],
  },
  check: (doc) => {
    const found = doc.words.flatMap((word) => (BE.has(word.lower) ? passiveAt(doc, word.index) : []));
    const actors = new Map([...new Set(found.map((hit) => sentenceOf(doc, hit)))].map((index) => [index, namesActor(doc, index)]));
    const hits = found.filter((hit) => !actors.get(sentenceOf(doc, hit)));
    return hits.length === 0 ? [] : [hitsReport(doc, hits, 'clarity/passive-actor', POINTS)];
  },
});

/** "it was decided that" and "mistakes were made". */
function passiveAt(doc: Document, at: number): Hit[] {
  const subject = doc.words[at - 1];
  const verb = doc.words[at + 1];
  if (!subject || !verb || subject.sentence !== verb.sentence) return [];
  const next = doc.words[at + 2]?.sentence === verb.sentence ? doc.words[at + 2]?.lower : undefined;
  const isDecision = subject.lower === 'it' && DECIDED.has(verb.lower) && (next === 'that' || next === 'to');
  const isDeed = DEEDS.has(subject.lower) && DONE.has(verb.lower) && next !== 'by' && next !== 'of';
  if (!(isDecision || isDeed)) return [];
  return [{ first: at - 1, end: at + 2 }];
}

const sentenceOf = (doc: Document, hit: Hit): number => doc.words[hit.first]?.sentence ?? 0;

/** The sentence says by whom, or has an I or we in it. */
function namesActor(doc: Document, index: number): boolean {
  const sentence = doc.sentences[index];
  if (!sentence) return false;
  return doc.words.slice(sentence.firstWord, sentence.endWord).some(({ lower }) => isFirstSingular(lower) || isFirstPlural(lower) || lower === 'by');
}
