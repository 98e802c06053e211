import { bareWords, type tailOf } from './tail.ts';

const ASKS_INTERVIEWER =
  /\b(?:what about (?:you|yourself)|how about (?:you|yourself)|and you$|(?:can|could|may|might) i ask (?:you|a question|what|how|why|who|whether|about|something)|(?:do|did|have|are|were|would|will|could|can) you (?:like|enjoy|think|find|feel|work|worked|been|have|tell me about|tell me more|guys|offer|promote|expect|say|recommend|hire|see)|how long have you|why did you (?:join|choose|come)|what made you|(?:what|how)(?:'s| is| are| does| do| big| many| much| long| often)(?: is| are| does| do)? (?:the|your|this|a typical|people)|(?:is|are) there (?:a|any|much|many|room|chances?|people))\b/;
/** "I'd be curious what you think": asked without the form of a question. */
const ASKS_INDIRECTLY =
  /\b(?:(?:i'd be|i'm|i was|i am) (?:curious|interested|wondering|keen)(?: to know| to hear)?|(?:i'd like to|i'd love to|i wanted to|i want to) (?:know|hear|ask you)|(?:can|could) you tell me) (?:what|how|whether|if|about|who|why|where)\b/;
/** How a question begins that is put to the interviewer, and what may come before. */
const QUESTION_WORDS = new Set('what how who when where why which is are do does did can could may will would have has if whether'.split(' '));
const BEFORE_QUESTION = new Set('so and but well actually um uh okay ok sorry just out of interest i was wondering then right also'.split(' '));
const TO_INTERVIEWER =
  /\b(?:you|your|yours|the (?:team|company|role|job|salary|pay|manager|office|ward|shift|position|post|rota|work|contract|training)|here|there)\b/;
/** So does a question that no recogniser wrote a mark behind. */
const OPENS_QUESTION =
  /^(?:(?:what|how|who|why|where|when)(?:'s| is| are| do| does| did| would| can| could| will| about| long| many| much| often| big| sort of| kind of) |(?:do|does|did|are|is|can|could|would|will|have|has|were|was) (?:you|there|the|your|people|it|this|that|they|we|everyone|anyone) )/;
/** Asked of nobody: a word of doubt or company at the end of a statement. */
const TAGS =
  /\b(?:right|you know|(?:isn't|wasn't|doesn't|don't|aren't|wouldn't|didn't) (?:it|that|they|you|we)|who (?:wouldn't|doesn't|knows|hasn't)|why not|what else|what more|ok|okay|yeah|no|you know what i mean|know what i mean|if that makes sense)$/;
/** Asks whether the answer was enough. */
const CHECKS =
  /\b(?:(?:does|did) (?:that|this) (?:answer|make|help|cover)|is (?:that|this) (?:ok|okay|enough|what you|the kind|the sort|alright|all right|clear)|was that (?:what you|ok|okay|enough|clear)|do you (?:want|need) (?:me to|more|another)|should i (?:go on|carry on|say more|continue|give)|shall i (?:go on|carry on|continue|say more))\b/;

/** A recogniser writes no question marks: so short a turn that begins as a question is one. */
const MOST_ASKING_WORDS = 18;

/** Whether a bare sentence begins as a question does, after what often stands before. */
export const beginsAsQuestion = (words: readonly string[]): boolean => QUESTION_WORDS.has(words.find((word) => !BEFORE_QUESTION.has(word)) ?? '');

/** Whether the candidate only makes sure that the answer was enough. */
export const isCheck = (text: string): boolean => CHECKS.test(text);

/** Whether a turn of these words puts something to the interviewer. */
export function asksInterviewer(words: readonly string[], tail: ReturnType<typeof tailOf>): boolean {
  if (TAGS.test(tail.text)) return false;
  const isAddressed = ASKS_INTERVIEWER.test(tail.text) || (beginsAsQuestion(tail.text.split(' ')) && TO_INTERVIEWER.test(tail.text)) || CHECKS.test(tail.text);
  if (tail.isQuestion && isAddressed) return true;
  if (words.length > MOST_ASKING_WORDS) return false;
  const bare = withoutOpening(words);
  if (tail.isQuestion) return beginsAsQuestion(words) || OPENS_QUESTION.test(`${tail.text} `);
  if (ASKS_INDIRECTLY.test(bare) && TO_INTERVIEWER.test(bare)) return true;
  return OPENS_QUESTION.test(`${bare} `) && TO_INTERVIEWER.test(bare) && !/\bi\b/.test(bare);
}

function withoutOpening(words: readonly string[]): string {
  const from = words.findIndex((word) => !BEFORE_QUESTION.has(word));
  return words.slice(Math.max(0, from)).join(' ');
}

/** Whether a turn at the end, when it is the candidate's to ask, asks anything at all. */
export const asksAnything = (text: string): boolean => text.includes('?') || ASKING_WORDS.test(bareWords(text).join(' '));
const ASKING_WORDS =
  /\b(?:what|how|who|when|where|why|which|whether|wonder|wondering|curious|know|ask|asking|tell|question|questions|is there|are there|do you|does|would you|will i|can i|could i|hear about|learn about|interested in)\b/;
