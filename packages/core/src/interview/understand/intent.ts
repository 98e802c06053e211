import type { Intent } from '../log.ts';
import { asksAnything, asksInterviewer, isCheck } from './asking.ts';
import { correctionIn } from './corrects.ts';
import { answersBefore, goesOn, isQuotedSpeech } from './goes-on.ts';
import { isOtherLanguage } from './language.ts';
import { noContent } from './no-content.ts';
import { DOES_NOT_KNOW, MOST_UNKNOWING_WORDS, SAYINGS, TELLS_OF_NOT_KNOWING } from './sayings.ts';
import { isSmallTalk } from './small-talk.ts';
import { isSoundOnly } from './sound-only.ts';
import { bareWords, lastPart, sentencesOf, tailOf } from './tail.ts';
import { asksMeaning, termOf } from './term.ts';

/** What a turn asks for; `term` is what is to be explained. `alsoAnswers`: an answer stands before it, or after it. */
export type Understood = { readonly intent: Intent; readonly term: string | null; readonly alsoAnswers: boolean };

const only = (intent: Intent, term: string | null = null): Understood => ({ intent, term, alsoAnswers: false });

const NO_QUESTIONS =
  /(?:^(?:no|nope|nothing|none|not really)\b|\b(?:no (?:more |other |further )?questions?|that's (?:all|it|everything)|that is all|(?:i think |i believe )?(?:you've|you have|we've|we have|everything's been) (?:already )?(?:covered|answered)|nothing (?:else|more|comes to mind|for now|from me|from my side)|i'?m (?:good|fine|all set|all good)|not (?:at the moment|right now|for now|really)|don't (?:think so|have any)|do not have any|can't think of any|none (?:from me|at the moment|for now))\b)/;

/** Who ends by asking for the question has not corrected anything yet. */
const LOST_QUESTION = /\b(?:what was the question|repeat the question)\b/;

/** In a turn of more words than this the answer comes first; only its end is read for something asked. */
const SHORT_TURN_WORDS = 30;
/** So many words after a correction answer the question under way; and so long a correction does, where recognisers write no full stops. */
const LEAST_AFTER_CORRECTION = 8;
const LONG_CORRECTION_WORDS = 45;

/** What a turn asks for besides answering; null for an answer. `stage` decides what "no" and "what is the team like?" mean. */
export function readIntent(text: string, stage: 'questions' | 'candidate-questions'): Understood | null {
  const words = bareWords(text);
  if (words.length === 0 || isSoundOnly(text)) return only('sound-only');
  const isShort = words.length <= SHORT_TURN_WORDS;
  if (isOtherLanguage(text)) return only('other-language');
  if (isOtherLanguage(lastPart(text))) return { ...only('other-language'), alsoAnswers: !isShort };
  const tail = tailOf(text);
  if (stage === 'candidate-questions') return atTheEnd(words, tail);
  const isLost = tail.isQuestion && LOST_QUESTION.test(tail.text);
  const isAngry = isShort && requestIn(words.join(' '), false)?.intent === 'hostile';
  const correction = isLost || isAngry ? null : correctionIn(text);
  if (correction) return { ...only('corrects'), alsoAnswers: correction.rest.length >= LEAST_AFTER_CORRECTION || words.length >= LONG_CORRECTION_WORDS };
  if (isSmallTalk(text)) return only('small-talk');
  if (!isShort && tail.words > SHORT_TURN_WORDS / 2 && !tail.isQuestion) return null;
  const read = isShort ? words.join(' ') : tail.text;
  const request = requestIn(read, !isShort);
  if (request) return request;
  const empty = noContent(text);
  if (empty) return only(empty);
  if (doesNotKnow(words, read)) return only('does-not-know');
  return asked(text, words, isShort);
}

/** Something put to the interviewer, in the last sentence or in one before it that only a remark follows. */
function asked(text: string, words: readonly string[], isShort: boolean): Understood | null {
  const sentences = sentencesOf(text);
  const at = sentences.findLastIndex((sentence, place) =>
    asksInterviewer(place === 0 && sentences.length === 1 ? words : bareWords(sentence), tailOf(sentence)),
  );
  const question = sentences[at];
  if (question === undefined) return null;
  const after = sentences.slice(at + 1).flatMap(bareWords);
  if (after.length > MOST_REMARK_WORDS) return null;
  const alsoAnswers = !isShort || answersBefore(sentences.slice(0, at).flatMap(bareWords).join(' '));
  if (isCheck(tailOf(question).text)) return alsoAnswers ? null : only('nothing-to-add');
  return { ...only('ask-interviewer'), alsoAnswers };
}
/** "I heard it is a young one" may follow a question without answering anything. */
const MOST_REMARK_WORDS = 10;

/** Something asked for in so many words. Where they are the end of a longer turn, the answer stands before them. */
function requestIn(read: string, isEnd: boolean): Understood | null {
  if (asksMeaning(read.split(' '))) return { ...only('explain', termOf(read)), alsoAnswers: isEnd };
  for (const { intent, says } of SAYINGS) {
    const found = says.exec(read);
    if (!found) continue;
    const before = read.slice(0, found.index);
    const after = read.slice(found.index + found[0].length);
    if (intent !== 'hostile' && isQuotedSpeech(before)) continue;
    if (intent === 'think' ? !endsThinking(after) : goesOn(intent, after)) continue;
    return { intent, term: intent === 'explain' ? termOf(read) : null, alsoAnswers: isEnd || answersBefore(before) };
  }
  return null;
}

/** The candidate's own questions: what is not asked ends them. */
function atTheEnd(words: readonly string[], tail: ReturnType<typeof tailOf>): Understood | null {
  const read = words.join(' ');
  const isShort = words.length <= SHORT_TURN_WORDS;
  if (tail.isQuestion) return only('ask-interviewer');
  if (isShort && NO_QUESTIONS.test(read)) return only('no-questions');
  if (isShort && noContent(read)) return only('no-questions');
  const request = requestIn(isShort ? read : tail.text, !isShort);
  if (request) return request;
  return isShort && !asksAnything(read) ? only('no-questions') : null;
}

function doesNotKnow(words: readonly string[], read: string): boolean {
  const found = words.length <= MOST_UNKNOWING_WORDS ? DOES_NOT_KNOW.exec(read) : null;
  if (!found || TELLS_OF_NOT_KNOWING.test(read)) return false;
  return !answersBefore(read.slice(0, found.index)) && !goesOn('does-not-know', read.slice(found.index + found[0].length));
}

/** Whether somebody says that they do not know: often they go on after a while. */
export const isUnsure = (text: string): boolean => doesNotKnow(bareWords(text), bareWords(text).join(' '));

/** "Let me think about that for a moment" ends a turn; "let me think, I would say the ward" goes on. */
const endsThinking = (after: string): boolean => bareWords(after).every((word) => AFTER_THINKING.has(word) || isSoundOnly(word));
const AFTER_THINKING = new Set(
  (
    'about that this it for a an the one moment second minute minutes seconds please to think so okay ok well question sorry just if may i you mind back hm let me see what how ' +
    'properly carefully really bit little while quickly first now do need because yes yeah right good best of say then here there my on at in and or example examples answer story situation way words ' +
    'with over start begin when where which exactly some something like thing things time times better case be can could put'
  ).split(' '),
);

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
