import { bareWords } from './tail.ts';

const SOUNDS = new Set(
  'um umm uh uhh er erm ah eh hm hmm mm mmm mhm oh huh ha haha hahaha hehe heh lol cough coughs sigh sighs laughs laughter noise phew oops whoops'.split(' '),
);
const BACKCHANNELS = new Set('yeah yes yep yup right okay ok sure mm mhm hm uh huh aha i see alright fine good got it'.split(' '));
const MOST_BACKCHANNEL_WORDS = 4;

/** Whether there is nothing in a turn but sounds: laughter, a cough, "um". */
export const isSoundOnly = (text: string): boolean => bareWords(withoutWrittenSounds(text)).every((word) => SOUNDS.has(word));

/** Without "[laughter]", "(coughs)" and "*sighs*": how sounds are written down. */
function withoutWrittenSounds(text: string): string {
  let isInside = false;
  const kept = text.split(/\s/).filter((run) => {
    const opens = /^[[(*]/.test(run);
    const wasInside = isInside;
    isInside = (isInside || opens) && !/[\])*][.,!?…]?$/.test(run.slice(opens ? 1 : 0));
    return !opens && !wasInside;
  });
  return kept.join(' ');
}

/** Whether somebody only shows that they follow ("mm-hm", "right, okay"); said into the interviewer's words, it takes no turn. */
export function isBackchannel(text: string): boolean {
  const words = bareWords(text);
  return words.length <= MOST_BACKCHANNEL_WORDS && words.every((word) => BACKCHANNELS.has(word) || SOUNDS.has(word));
}

/** Shares of words in common from which a turn is the interviewer's own voice, come back by the microphone. */
const ECHO_SHARE = 0.75;
const ECHO_LEAST_WORDS = 3;

/** Whether a turn is only what the interviewer has just said. */
export function isEchoOf(text: string, said: string): boolean {
  const words = bareWords(text);
  const own = new Set(bareWords(said));
  return words.length >= ECHO_LEAST_WORDS && words.filter((word) => own.has(word)).length >= ECHO_SHARE * words.length;
}
