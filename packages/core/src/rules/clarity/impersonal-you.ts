import { countFirstPersons } from '../../document/pronouns.ts';
import { hitsReport } from '../lexicon.ts';
import { PhraseTable } from '../phrase-table.ts';
import { defineRule } from '../rule.ts';

const LEAST = 3;
const GENERIC = new PhraseTable([
  'you have to',
  'you need to',
  "you've got to",
  'you got to',
  'you must',
  'you should',
  'you just have to',
  'you always have to',
  'you try to',
  "you can't",
  'you want to make sure',
  'you make sure',
  'you learn to',
  'you learn how to',
  'you get used to',
  'you start with',
  'you start by',
  'you sit down',
  'you talk to',
  'you listen to',
  'you look at',
  'you take a',
]);

export default defineRule({
  id: 'clarity/impersonal-you',
  about: 'Notices your own way of working told as "you have to …"; the interviewer asked what you do.',
  grade: 'C',
  sources: ['employer-advice', 'behavioural-interviewing'],
  thresholds: { atLeast: { value: LEAST, unit: 'count', source: 'candor-trials' } },
  messages: ['clarity/impersonal-you'],
  cap: 1,
  examples: {
    flags: ['You have to stay calm. You talk to the customer, you listen to them, and you make sure the till is open.'],
    passes: [
      'I stay calm. I talk to the customer, since you have to, and I listen. You need to know the till, and my rule is that you look at the queue first.',
    ],
  },
  check: (doc) => {
    const hits = GENERIC.find(doc);
    if (hits.length < LEAST || countFirstPersons(doc).singular >= hits.length) return [];
    return [hitsReport(doc, hits, 'clarity/impersonal-you', 0)];
  },
});
