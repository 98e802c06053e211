import { PERSONA_TRAITS } from './persona-traits.ts';
import { leader, personaOf } from './run.ts';
import type { InterviewState, SpokenTurn } from './state.ts';
import { INTERVIEW_TIMES } from './timing.ts';
import type { TurnAsk } from './understand/asks/turn-asks.ts';
import { isUnfinished, isUnsure, takenFor } from './understand/index.ts';

/** Times the patience: after a thought that breaks off ("because …") or has not come yet ("I don't know …"), and where the voice has not fallen as at the end of a statement. */
const UNFINISHED = 2.5;
const VOICE_UP = 1.35;
/** Where the words break off and the voice fell, one of the two is misheard, the last word as a rule; and a comma at the end is the recogniser's guess: no more than this many times the patience. */
const SIGNS_DISAGREE = 1.4;
/** Nobody waits longer than this many times the patience that was chosen. */
const MOST = 3;

/**
 * The host's clock at which a silence becomes the end of the turn. Never sooner than the patience that the person chose; later after an
 * unfinished thought, where the voice stays up, and by the persona's own patience. Null while they speak, or asked for time.
 */
export function turnEndsAtMs(state: InterviewState, speech: SpokenTurn): number | null {
  if (speech.isSpeaking || (speech.isThinking && speech.doneAtMs === null)) return null;
  if (speech.doneAtMs !== null) return speech.isHeard ? speech.doneAtMs : speech.doneAtMs + INTERVIEW_TIMES.wordsOnTheirWay.value;
  const { patienceMs } = state.plan.manners;
  const own = PERSONA_TRAITS[personaOf(state, leader(state))].patience;
  const waited = speech.silentSinceMs + patienceMs * factorOf(speech, own) + INTERVIEW_TIMES.speechOnItsWay.value;
  return speech.isHeard ? waited : waited + INTERVIEW_TIMES.wordsOnTheirWay.value;
}

/** Times the patience, by the persona's own and by what the words and the voice say. */
function factorOf(speech: SpokenTurn, own: number): number {
  const { text, pitchFell, notes } = speech;
  const isLeftOpen = isUnsure(text) || isPreamble(speech) || isThinking(speech) || notes.includes('second-voice');
  const isOpen = isLeftOpen || isUnfinished(text);
  const isDoubtful = pitchFell === true || (pitchFell === null && !isLeftOpen && !isUnfinished(text.replace(COMMA_AT_END, '')));
  if (isOpen && isDoubtful && text.trim() !== '') return Math.max(own, SIGNS_DISAGREE);
  return Math.min(MOST, own * (isOpen ? UNFINISHED : 1) * (pitchFell === false ? VOICE_UP : 1));
}

/** What stands for a thought still to come. */
const STILL_TO_COME: ReadonlySet<TurnAsk> = new Set(['think', 'does-not-know', 'unfinished']);
const isThinking = ({ text, reading }: SpokenTurn): boolean => STILL_TO_COME.has(takenFor(text, '', reading.asks) ?? 'answer');

const COMMA_AT_END = /,\s*$/;

/** Fewest words, and least probability of an element, from which on a turn has begun to answer. */
const PREAMBLE_WORDS = 10;
const BEGUN = 0.3;

/** A preamble may look like either. */
const ASKS_NOTHING: ReadonlySet<TurnAsk> = new Set(['answer', 'think', 'unfinished']);

/** "Gosh, nobody ever asked me that": few words, which ask for nothing and in which nothing of an answer was heard yet. */
function isPreamble({ text, reading }: SpokenTurn): boolean {
  if (!reading.feedback || text.split(/\s+/).length > PREAMBLE_WORDS) return false;
  return reading.feedback.elements.every(({ probability }) => probability < BEGUN) && ASKS_NOTHING.has(takenFor(text, '', reading.asks) ?? 'answer');
}
