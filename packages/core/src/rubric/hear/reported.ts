import { standardSpelling } from './standard-spelling.ts';

/** "You said", "and your advert mentions", "your page says": up to three words of what says it. */
const SAID =
  /^(?:(?:and|but|so|well|also|because|um|uh) )*(?:you|your(?: \p{L}+){1,3})(?: have|[’']ve)?(?: also| just| all)? (?:said|say|says|mention|mentions|mentioned|write|writes|wrote|advertise|advertised|told me|promise|promised|talk about|talks about|talked about)\b/u;

/** Whether a stretch begins with what the company says of itself: "You said you are getting a hundred more buses". */
export const isReported = (text: string): boolean => SAID.test(standardSpelling(text).replace(/[,;]/g, ''));
