import { bareWords, sentencesOf } from './tail.ts';

/** What goes back to an earlier answer says so at its beginning. */
const HEAD_WORDS = 24;
const CORRECTS =
  /\b(?:(?:can|could|may) i (?:just |quickly |please )?(?:go back|come back|correct|add something|return|fix|change) (?:to|that|something|what|my)|(?:let me|i'd like to|i want to|i need to|i should|i have to|i must) (?:just |quickly )?(?:correct|go back to|come back to|take back|fix|put right) (?:what i|something|my|that|the|myself|one)|(?:a |one |small |quick )correction|i (?:misspoke|said that wrong|said something wrong|gave you the wrong|told you (?:something )?wrong|(?:got (?:that|it|something) wrong|made a mistake|was wrong) (?:before|earlier|just now|in my (?:last|previous|earlier|first|other) answer))|what i said (?:before|earlier|about)|(?:about|on|in|to) (?:the|your|my) (?:last|previous|earlier|first) (?:question|answer)|(?:earlier|before|just now|a moment ago|a minute ago) (?:when )?i (?:said|told you|mentioned))\b/;
/** "I said two years, I meant three": what was said, and after it what was meant. */
const SAID = /\b(?:i|i've|i had|when i) (?:said|told you|mentioned)\b/;
const MEANT =
  /\b(?:i (?:really |actually )?meant|meant to say|should have said|(?:that|which) (?:was|is|wasn't|isn't) (?:not |quite |a )?(?:wrong|right|true|mistake|correct)|(?:earlier|before|just now|a moment ago|a minute ago) (?:but|actually|that (?:was|is)|that's|it (?:was|is)|it's|which (?:was|is)))\b/;
/** What puts it right: where it is missing, the sentence after puts it right. */
const PUTS_RIGHT = /\b(?:i meant|meant to say|should have said|should be|should have been|it was|it's|it is|that was|actually|not|instead|i mean)\b/;
/** "As I said earlier" goes on from an answer, and corrects nothing. */
const REFERS_BACK = /\b(?:as|like) i (?:said|told you|mentioned)\b/;

function corrects(read: string): boolean {
  if (CORRECTS.test(read)) return true;
  const said = SAID.exec(read);
  return said !== null && MEANT.test(read.slice(said.index + said[0].length));
}

export type Correction = { /** What is said after the correction, as bare words. */ readonly rest: readonly string[] };

/** The correction of an earlier answer that a turn begins with; null where there is none. */
export function correctionIn(text: string): Correction | null {
  const head = bareWords(text).slice(0, HEAD_WORDS).join(' ');
  if (!corrects(head) || REFERS_BACK.test(head)) return null;
  const sentences = sentencesOf(text.replaceAll(':', '.').replaceAll(';', '.')).map(bareWords);
  let end = sentences.findIndex((_, at) =>
    corrects(
      sentences
        .slice(0, at + 1)
        .flat()
        .join(' '),
    ),
  );
  const until = (at: number): readonly string[] => sentences.slice(0, at + 1).flat();
  while (end < sentences.length - 1 && !PUTS_RIGHT.test(until(end).join(' ')) && until(end).length < HEAD_WORDS) end++;
  return { rest: sentences.slice(end + 1).flat() };
}
