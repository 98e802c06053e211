import { standardSpelling } from './standard-spelling.ts';

const LEAD = /^(?:(?:and|but|so|well|also|because|um|uh) )*/u;
/** "You said", "you've also promised". In the present "you say hello" is anybody's way of working. */
const YOU_SAID = /^you(?: have|[’']ve)?(?: also| just| all)? (?:said|mentioned|wrote|advertised|promised|talked about)\b/u;
/** "Your job advert says": up to three words of what says it. */
const YOURS_SAYS = /^your(?: \p{L}+){1,3} (?:says?|said|mentions?|mentioned|promises?|promised|talks? about)\b/u;
/** What the speaker makes of it, in the same stretch. */
const OWN = /(?:,|\bso|\band|\bbecause|\bwhy) (?:i|we)\b/u;

/** Whether a stretch says what the company says of itself, and nothing of the speaker's own: "You said you are getting a hundred more buses". */
export function isReported(text: string): boolean {
  const standard = standardSpelling(text);
  const words = standard.replace(/[,;]/g, '');
  const said = words.slice(LEAD.exec(words)?.[0].length ?? 0);
  return (YOU_SAID.test(said) || YOURS_SAYS.test(said)) && !OWN.test(standard);
}
