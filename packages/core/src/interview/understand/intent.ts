import type { Intent } from '../log.ts';
import { isOtherLanguage } from './language.ts';
import { isSoundOnly } from './sound-only.ts';
import { bareWords, lastPart, tailOf } from './tail.ts';

/** What a turn asks for; `term` is what is to be explained. */
export type Understood = { readonly intent: Intent; readonly term: string | null };

/** Ways to say it, in bare words. All are alternatives of plain words, so that they are read in linear time. */
const SAYINGS: readonly { readonly intent: Intent; readonly says: RegExp }[] = [
  {
    intent: 'pause',
    says: /\b(?:(?:can|could|may|shall) (?:we|i) (?:please |just )?(?:pause|stop|take a (?:short |quick |little )?break|have a (?:short |quick |little )?break|stop (?:here )?for a)|^(?:sorry |ok |okay |please |no )?(?:i want|i'd like|i would like|i need) to (?:stop|(?:end|stop|leave|quit) (?:now|here|this|this interview|the interview))(?: please| now)?$|i need (?:a break|to stop|a glass of water|to get the door|to take this call)|(?:the |my )?(?:doorbell|door bell)(?: just)? (?:rang|is ringing)|someone'?s? (?:is )?at the door|hang on (?:there'?s|someone)|excuse me (?:for )?(?:a|one) (?:moment|second|minute))\b/,
  },
  {
    intent: 'think',
    says: /\b(?:let me (?:just )?(?:think|have a think|collect my thoughts|consider)|(?:i need|i'd like|can i have|could i have|can i take|could i take|may i have|may i take|give me|just give me|i'll need|let me take|let me have) (?:just )?(?:a|one|another|some|a couple of|a few|two) (?:moments?|minutes?|seconds?|secs?|sec|mins?|time|bit of time|little time)(?: to think)?|(?:bear|bare) with me|one (?:moment|second|sec)(?: please)?$|just a (?:moment|second|sec|minute)(?: please)?$|hold on(?: a (?:moment|second|sec))?$|i'?m (?:still )?thinking|need to think|good question(?: let me)?$|hang on$|wait a (?:moment|second|sec|minute))\b/,
  },
  {
    intent: 'explain',
    says: /\b(?:what (?:do|did) you mean|what(?:'s| is) meant by|in what sense|how do you define|^(?:sorry |so |and |um |but )?what counts as|sure what you mean|know what you mean|understand what you mean|what that means|what does that mean)\b/,
  },
  {
    intent: 'rephrase',
    says: /\b(?:rephrase|reword|(?:say|ask|put) (?:that|it|the question) (?:another way|differently|in (?:other|simpler|different) words|a different way|more simply)|in other words$|(?:i )?(?:don't|didn't|do not|did not|can't|couldn't) (?:quite |really |fully )?(?:understand|get|follow)(?: (?:the|your|that|this) question| you| that| what you'?re asking| what you are asking| it)?$|not (?:quite )?sure (?:i understand|i follow|what you'?re asking|what you are asking|what you want)|^(?:sorry |so |and |um |but )?what are you (?:asking|after|looking for)|^(?:sorry |and |but )?why (?:do|would|are) you ask(?:ing)?(?: that| this| me that)?$|(?:can|could|would) you (?:please )?give (?:me )?an example|(?:can|could|would) you (?:please )?(?:clarify|explain (?:the|that|your) question|be more specific|elaborate))\b/,
  },
  {
    intent: 'repeat',
    says: /(?:\b(?:(?:can|could|would|will) you (?:please |just |maybe )?(?:repeat|say (?:that|it|the question) (?:again|once more|one more time)|ask (?:that|it|the question|me) again|read (?:that|it) again|go over that again|run that by me)|repeat (?:that|it|the question|please|your question)|say (?:that|it) again|come again|(?:i )?(?:didn't|did not|couldn't|could not|can't) (?:quite |really )?(?:catch|hear) (?:that|you|it|the question|what you said|the last|the end)|what was the question|what did you (?:say|ask)|one more time(?: please)?$|again please$|once more please$|i missed (?:the question|(?:that|it)$)|you (?:broke|cut) (?:up|out)|(?:speak|talk|say (?:that|it)) (?:a (?:bit|little) )?(?:more slowly|slower|louder|up)(?: please)?$|could i hear (?:that|it|the question) again)\b|^(?:sorry |i'm sorry |i beg your )?(?:pardon|what|sorry)(?: me| what)?$)/,
  },
  {
    intent: 'privacy',
    says: /\b(?:(?:rather|prefer) not (?:to )?(?:say|answer|share|discuss|talk|go into|get into|disclose|tell)|(?:that's|that is|it's|it is|this is) (?:too |quite |rather |a bit )?(?:private|personal|confidential)|is (?:private|confidential)|none of your business|(?:don't|do not) (?:want|wish|feel comfortable|like|have)(?: to)? (?:talk|talking|answer|answering|discuss|discussing|share|sharing|say|disclose|tell you)|not comfortable (?:talking|answering|discussing|sharing|with that|with this|saying)|(?:rather|prefer to|like to|want to|going to|i'll) keep (?:that|it|this) (?:private|to myself)|(?:you're|you are) not allowed to ask|(?:can|are) you (?:even )?(?:allowed to )?ask (?:me )?that|under (?:an )?nda|not (?:at liberty|allowed|free) to (?:say|discuss|talk|share))\b/,
  },
  {
    intent: 'skip',
    says: /\b(?:(?:can|could|may|shall) (?:we|i) (?:please |just |maybe )?(?:skip|pass|move on|come back|leave (?:that|this|it)|go to the next|do the next|have (?:the next|another|a different))|skip (?:this|that|it|the question|please)|i(?:'ll| will| would|'d| want to|'d like to|'d rather|'m going to| have to)? (?:like to )?(?:pass|skip)(?: on)?(?: this| that| it)?(?: one| question)?$|^pass(?: please)?$|next (?:question|one)(?: please)?$|let'?s (?:skip|move on|leave (?:that|this|it))|^(?:ok |okay |so )?(?:move|moving) on(?: please)?$|(?:don't|do not) (?:really |honestly )?(?:know what to say|have an answer|have anything for that|know how to answer))\b/,
  },
  {
    intent: 'over',
    says: /\b(?:is that (?:it|all|everything|us|us done|the end)(?: then)?$|are we (?:done|finished|through|all done)|was that (?:it|the last (?:one|question)|everything|all)|thank you for your time|thanks for your time|thank you for (?:having|seeing|interviewing) me|thanks for (?:having|seeing) me|when (?:will|can|do) i (?:hear|expect to hear)|(?:^|ok |okay |well |right |so |then |thanks |thank you )goodbye|bye(?: bye)?$|(?:^|bye |well |then |thanks |thank you )have a (?:good|nice|great) (?:day|one|evening|afternoon|weekend)|that was the last (?:one|question)|i (?:think|guess|suppose|assume) (?:we're|we are|that's us) (?:done|finished)|it was (?:nice|good|great|lovely) (?:to meet|meeting|talking|speaking))/,
  },
  {
    intent: 'hostile',
    says: /\b(?:(?:stupid|ridiculous|dumb|pointless|idiotic|silly|rubbish|bullshit|terrible|lame|daft) (?:question|questions|interview|thing to ask)|^(?:such a |what a )?waste of (?:my )?time|(?:this|that|it)(?:'s| is) (?:just |such |all )?a (?:complete |total )?waste of (?:my |everyone's |everybody's )?time|(?:this|that|it)(?:'s| is) (?:so |just |such |all )?(?:a )?(?:bullshit|ridiculous|stupid|pointless|nonsense|rubbish|a joke|joke)|shut up|fuck|piss off|^(?:just )?get lost|go to hell|screw (?:you|this)|are you (?:even )?(?:listening|stupid|deaf|serious|kidding|joking)|why (?:do you|are you) (?:even |keep )ask|why on earth|who (?:do you think|are you to)|sick of (?:this|these|your)|don't (?:give a|care what you))\b/,
  },
];

const NO_QUESTIONS =
  /(?:^(?:no|nope|nothing|none|not really)\b|\b(?:no (?:more |other |further )?questions?|that's (?:all|it|everything)|that is all|(?:i think |i believe )?(?:you've|you have|we've|we have|everything's been) (?:already )?(?:covered|answered)|nothing (?:else|more|comes to mind|for now|from me|from my side)|i'?m (?:good|fine|all set|all good)|not (?:at the moment|right now|for now|really)|don't (?:think so|have any)|do not have any|can't think of any|none (?:from me|at the moment|for now))\b)/;

const ASKS_INTERVIEWER =
  /\b(?:what about (?:you|yourself)|how about (?:you|yourself)|and you$|(?:can|could|may|might) i ask (?:you|a question|what|how|why|who|whether|about|something)|(?:do|did|have|are|were|would|will|could|can) you (?:like|enjoy|think|find|feel|work|worked|been|have|tell me about|tell me more|guys)|how long have you|why did you (?:join|choose|come)|(?:what|how)(?:'s| is| are| does| do| big| many| much| long| often)(?: is| are| does| do)? (?:the|your|this|a typical|people)\b)/;
/** How a question begins that is put to the interviewer, and what may come before. */
const QUESTION_WORDS = new Set('what how who when where why which is are do does did can could may will would have has if whether'.split(' '));
const BEFORE_QUESTION = new Set('so and but well actually um uh okay ok sorry just out of interest i was wondering then right also'.split(' '));
const TO_INTERVIEWER =
  /\b(?:you|your|yours|the (?:team|company|role|job|salary|pay|manager|office|ward|shift|position|post|rota|work|contract|training)|here|there)\b/;

/** What goes back to an earlier answer says so at its beginning. */
const HEAD_WORDS = 20;
const CORRECTS =
  /\b(?:(?:can|could|may) i (?:just )?(?:go back|come back|correct|add something|return) (?:to|that|something|what)|(?:let me|i'd like to|i want to|i need to|i should) (?:just )?(?:correct|go back to|come back to|take back) (?:what i|something|my|that|the)|i (?:misspoke|said that wrong|(?:got that wrong|made a mistake) (?:before|earlier|just now|in my (?:last|previous|earlier|first|other) answer))|what i said (?:before|earlier|about)|(?:about|on) (?:the|your) (?:last|previous|earlier|first) question|earlier i said)\b/;

/** Who ends by asking for the question has not corrected anything yet. */
const LOST_QUESTION = /\b(?:what was the question|repeat the question)\b/;

const DOES_NOT_KNOW =
  /\b(?:(?:don't|do not) (?:really |honestly |actually )?(?:know|have (?:one|any|anything|an example|a good example))|no idea|not (?:really )?sure$|haven't (?:really |ever )?thought about|never (?:really )?thought about|(?:can't|cannot|can not) (?:really )?think of|nothing comes to mind|my mind(?:'s| is| has)? (?:gone )?(?:just )?(?:went )?blank|i'm (?:stuck|blank|drawing a blank)|hard to say$|beats me)\b/;
/** "If I don't know something, I ask" is an answer. */
const TELLS_OF_NOT_KNOWING = /\b(?:if|when|whenever|things) (?:i|you|we) (?:don't|do not) (?:really )?know\b/;
/** More words than these are an answer, however unsure it begins. */
const MOST_UNKNOWING_WORDS = 18;

/** In a turn of more words than this the answer comes first; only its end is read for something asked. */
const SHORT_TURN_WORDS = 30;
const ASKS_TERM = [
  'mean by',
  'mean with',
  'mean when you say',
  'meant by',
  'what counts as',
  'you define',
  'what does',
  'what do',
  'what is',
  "what's",
  'know what',
  'understand what',
];
const AFTER_TERM = new Set('mean means here exactly please sorry in this context to you'.split(' '));
const MOST_TERM_WORDS = 6;
const NO_TERM = new Set(['that', 'this', 'it', 'you', 'you mean', 'the question', 'the']);

/** What a turn asks for besides answering; null for an answer. `stage` decides what "no" and "what is the team like?" mean. */
export function readIntent(text: string, stage: 'questions' | 'candidate-questions'): Understood | null {
  const words = bareWords(text);
  if (words.length === 0 || isSoundOnly(text)) return { intent: 'sound-only', term: null };
  if (isOtherLanguage(text) || isOtherLanguage(lastPart(text))) return { intent: 'other-language', term: null };
  const tail = tailOf(text);
  const isLost = tail.isQuestion && LOST_QUESTION.test(tail.text);
  if (stage === 'questions' && !isLost && CORRECTS.test(words.slice(0, HEAD_WORDS).join(' '))) return { intent: 'corrects', term: null };
  if (words.length > SHORT_TURN_WORDS && tail.words > SHORT_TURN_WORDS / 2 && !tail.isQuestion) return null;
  const read = words.length <= SHORT_TURN_WORDS ? words.join(' ') : tail.text;
  if (stage === 'candidate-questions') {
    if (tail.isQuestion) return { intent: 'ask-interviewer', term: null };
    if (words.length <= SHORT_TURN_WORDS && NO_QUESTIONS.test(read)) return { intent: 'no-questions', term: null };
  }
  if (asksMeaning(read.split(' '))) return { intent: 'explain', term: termOf(read) };
  for (const { intent, says } of SAYINGS)
    if (intent === 'think' ? endsThinking(says, read) : says.test(read)) return { intent, term: intent === 'explain' ? termOf(read) : null };
  if (stage === 'candidate-questions') return null;
  if (words.length <= MOST_UNKNOWING_WORDS && DOES_NOT_KNOW.test(read) && !TELLS_OF_NOT_KNOWING.test(read)) return { intent: 'does-not-know', term: null };
  const asks = ASKS_INTERVIEWER.test(tail.text) || (beginsAsQuestion(tail.text.split(' ')) && TO_INTERVIEWER.test(tail.text));
  const isAsking = words.length <= MOST_ASKING_WORDS && beginsAsQuestion(words) && (tail.isQuestion || ASKS_INTERVIEWER.test(read));
  return (tail.isQuestion && asks) || isAsking ? { intent: 'ask-interviewer', term: null } : null;
}

/** Of "what do you mean by ownership?": "ownership". */
function termOf(read: string): string | null {
  const padded = ` ${read} `;
  for (const opener of ASKS_TERM) {
    const at = padded.lastIndexOf(` ${opener} `);
    if (at < 0) continue;
    const words = padded
      .slice(at + opener.length + 2)
      .trim()
      .split(' ');
    while (AFTER_TERM.has(words.at(-1) ?? '')) words.pop();
    const term = words.join(' ').replace(/^(?:a|an|the) /, '');
    if (term !== '' && words.length <= MOST_TERM_WORDS && !NO_TERM.has(term)) return term;
  }
  return null;
}

/** "Let me think about that for a moment" ends a turn; "let me think, I would say the ward" goes on. */
function endsThinking(says: RegExp, read: string): boolean {
  const found = says.exec(read);
  return found !== null && bareWords(read.slice(found.index + found[0].length)).every((word) => AFTER_THINKING.has(word) || isSoundOnly(word));
}
const AFTER_THINKING = new Set(
  'about that this it for a an the one moment second minute minutes seconds please to think so okay ok well question sorry just if may i you mind back'.split(
    ' ',
  ),
);

/** "What does stakeholder mean?" asks for a word of the question. */
const asksMeaning = (words: readonly string[]): boolean =>
  words.includes('mean') && words.includes('what') && words.includes('does') && !words.includes('i') && words.length <= MOST_MEANING_WORDS;
const MOST_MEANING_WORDS = 10;

/** A recogniser writes no question marks: so short a turn that begins as a question is one. */
const MOST_ASKING_WORDS = 18;

/** Whether a bare sentence begins as a question does, after what often stands before. */
const beginsAsQuestion = (words: readonly string[]): boolean => QUESTION_WORDS.has(words.find((word) => !BEFORE_QUESTION.has(word)) ?? '');

const YES = /^(?:yes|yeah|yep|yup|sure|ok|okay|please|go on|that would|that'd|alright|if you (?:could|can|don't mind))\b/;
const NO = /^(?:no|nope|nah|not yet|i'm (?:fine|good|ok|okay|thinking)|it's (?:fine|ok|okay))\b/;
const MOST_REPLY_WORDS = 8;

/** A short yes or no to an offer. */
export function readReply(text: string): 'yes' | 'no' | null {
  const words = bareWords(text);
  if (words.length === 0 || words.length > MOST_REPLY_WORDS) return null;
  const read = words.join(' ');
  return YES.test(read) ? 'yes' : NO.test(read) ? 'no' : null;
}
