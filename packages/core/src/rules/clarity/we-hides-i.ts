import { countFirstPersons, countSubjects, isFirstPlural } from '../../document/pronouns.ts';
import { USUAL } from '../../measures/norms.ts';
import { hitsReport } from '../lexicon.ts';
import { defineRule } from '../rule.ts';

const LEAST_PLURAL = 5;
const PLURAL_FOR_ONE_SINGULAR = 4;

export default defineRule({
  id: 'clarity/we-hides-i',
  about: 'Notices an answer in which "we" does nearly everything; advice on this conflicts and ratings show no effect, so it is reported and never scored.',
  grade: 'C',
  sources: ['employer-advice', 'rated-interviews'],
  thresholds: {
    atLeast: { value: LEAST_PLURAL, unit: 'count of we, us, our', source: 'candor-trials' },
    ratio: { value: PLURAL_FOR_ONE_SINGULAR, unit: 'we for each I', source: 'candor-trials' },
  },
  messages: ['clarity/we-hides-i'],
  cap: 1,
  examples: {
    flags: ['We had a flood. We moved the stock, we rang our drivers, and we got our vans out by six. I was glad.'],
    passes: ['We had a flood. I moved the stock with Sam, I rang our drivers, and we got our vans out by six, so we were proud.'],
  },
  check: (doc) => {
    const { singular, plural } = countFirstPersons(doc);
    if (plural < LEAST_PLURAL || plural < singular * PLURAL_FOR_ONE_SINGULAR) return [];
    const hits = doc.words.filter((word) => isFirstPlural(word.lower)).map((word) => ({ first: word.index, end: word.index + 1 }));
    const per100 = Math.round((countSubjects(doc).we * 1000) / doc.words.length) / 10;
    const report = hitsReport(doc, hits, 'clarity/we-hides-i', 0);
    return [
      { ...report, data: { we: plural, i: singular }, measure: { name: 'wePer100Words', value: per100, unit: 'per100Words', usual: USUAL.wePer100Words } },
    ];
  },
});
