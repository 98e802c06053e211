import { normalise } from '../document/parse.ts';
import type { Form, Kind } from './question.ts';

type Pattern = {
  readonly kind: Kind;
  readonly form: Form;
  readonly starts?: readonly string[];
  readonly holds?: readonly string[];
  /** Words that must not be there: with them the question is about the person. */
  readonly without?: RegExp;
};

/** "Explain your CV", but not "explain closures to me as you would to a child". */
const OF_THE_PERSON = /\b(?:your|yours|yourself|why you|you are|you have)\b/;
/** A question of knowledge speaks of nobody, and of nothing that everybody is asked about themselves. */
const PERSONAL =
  /\b(?:you|your|yours|yourself|us|our|my|strengths?|weakness(?:es)?|hobby|hobbies|interests?|salary|notice|goals?|ambitions?|motivations?|motivates|expectations?|availability|leaving|achievements?|experience|career|job|role|position|references?)\b/;

/** How people open questions of each kind; the first that fits decides. */
const PATTERNS: readonly Pattern[] = [
  { kind: 'about-you', form: 'plan', holds: ['about yourself', 'walk me through your', 'introduce yourself', 'your background'] },
  {
    kind: 'story',
    form: 'story',
    holds: [
      'a time',
      'an example',
      'an occasion',
      'a situation',
      'an instance',
      'have you ever',
      'when did you last',
      'last time you',
      'a moment when',
      'a project you',
      'a decision you',
      'a mistake you',
      'a challenge you',
      'time you had',
      'you faced',
      'you failed',
      'you led',
      'you dealt with',
      'you handled',
    ],
  },
  {
    kind: 'plan',
    form: 'plan',
    starts: [
      'how do you',
      'how would you',
      'how will you',
      'how did you',
      'how can you',
      'how might you',
      'what would you do',
      'what steps',
      'what is your approach',
      "what's your approach",
      'what do you do when',
      'what do you do if',
      'imagine',
      'suppose',
      'what would be your first',
      'talk me through how',
    ],
  },
  {
    kind: 'opinion',
    form: 'plan',
    holds: ['your opinion', 'your view', 'your views', 'your thoughts on', 'your take on'],
    starts: [
      'what do you think',
      'why is',
      'why are',
      'why does',
      'why should',
      'how important',
      'what makes a',
      'what makes an',
      'what is the most important',
      "what's the most important",
      'what does',
      'in your opinion',
      'in your view',
      'what matters',
      'do you think',
      'do you believe',
      'should',
      'how do you feel about',
      'what role does',
      'what is more important',
    ],
  },
  {
    kind: 'yes-no',
    form: 'short',
    starts: [
      'are you',
      'do you',
      'would you',
      'can you',
      'could you',
      'have you',
      'is there',
      'is it',
      'will you',
      'did you',
      'were you',
      'does your',
      'is your',
      'has your',
      'had you',
      'may we',
    ],
  },
];

/** Questions of knowledge and of craft, looked at last: an answer to them says nothing of the person, so they are heard as opinions and plans. */
const KNOWLEDGE: readonly Pattern[] = [
  {
    kind: 'plan',
    form: 'plan',
    starts: ['design', 'implement', 'write a', 'write an', 'write some', 'build a', 'build an', 'estimate', 'given a', 'given an', 'debug', 'solve'],
    without: OF_THE_PERSON,
  },
  { kind: 'plan', form: 'plan', starts: ['explain how', 'describe how', 'what happens when', 'what happens if'], without: OF_THE_PERSON },
  {
    kind: 'plan',
    form: 'plan',
    starts: ['how does', 'how do', 'how is', 'how are', 'how can', 'how could', 'how should', 'how to', 'how many', 'how much'],
    without: PERSONAL,
  },
  {
    kind: 'opinion',
    form: 'plan',
    starts: [
      'define',
      'explain',
      'compare',
      'when would you use',
      'when should you use',
      'when do you use',
      'what do you know about',
      'describe the difference',
    ],
    holds: ['the difference between', 'would you use', 'would you rather use', 'pros and cons'],
    without: OF_THE_PERSON,
  },
  {
    kind: 'opinion',
    form: 'plan',
    starts: [
      'what is',
      'what are',
      "what's",
      'what was',
      'what do',
      'what causes',
      'which',
      'when is',
      'when are',
      'when should',
      'when would',
      'who is',
      'who was',
    ],
    without: PERSONAL,
  },
  { kind: 'opinion', form: 'plan', starts: ['why do', 'why did', 'why was', 'why would', 'why can', 'why not', 'name', 'list'], without: PERSONAL },
  { kind: 'yes-no', form: 'short', starts: ['is', 'are', 'does', 'do', 'can', 'could', 'will'], without: PERSONAL },
];

/** What kind of question any words are, and how long an answer to it is: read from how it opens. Unclear ones count as being about the person. */
export function readQuestionKind(text: string): { readonly kind: Kind; readonly form: Form } {
  const found = patternOf(text);
  return found ? { kind: found.kind, form: found.form } : { kind: 'about-you', form: 'short' };
}

/** A question of knowledge or of craft: nobody asked for it wants to hear about the person. */
export function isKnowledgeQuestion(text: string): boolean {
  const found = patternOf(text);
  return found !== undefined && KNOWLEDGE.includes(found);
}

function patternOf(text: string): Pattern | undefined {
  const lower = normalise(text)
    .replace(/[^\p{L}\p{N}' ]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  const opening = lower.replace(/^(?:so|and|ok|okay|well|now|then|great|thanks|please) /, '');
  return [...PATTERNS, ...KNOWLEDGE].find(
    (pattern) =>
      !pattern.without?.test(opening) &&
      (pattern.starts?.some((start) => opening === start || opening.startsWith(`${start} `)) ||
        pattern.holds?.some((phrase) => ` ${opening} `.includes(` ${phrase} `))),
  );
}
