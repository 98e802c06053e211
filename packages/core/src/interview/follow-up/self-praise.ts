const setOf = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** "I'm very organised": qualities that everybody would like to have. */
const QUALITIES = setOf(
  'organised organized reliable motivated hardworking hard-working driven passionate dedicated committed flexible adaptable resilient creative proactive ambitious confident communicative empathetic ' +
    'thorough meticulous punctual efficient enthusiastic focused strategic analytical loyal disciplined innovative structured talented trustworthy dependable professional versatile determined outgoing ' +
    'caring conscientious perfectionist self-starter go-getter leader communicator listener learner worker multitasker organiser organizer negotiator motivator player',
);
const BETWEEN = setOf(
  'a an very really extremely highly always quite naturally incredibly super pretty so also just good great strong excellent natural born brilliant team fast quick hard best most one of the what people call',
);
/** Words between "I am" and the quality. */
const MOST_BETWEEN = 6;

const PRAISES =
  /\b(?:i (?:always|never) (?:deliver|give|go|miss|fail|let|stay calm|finish|put|meet|exceed|succeed|get|keep)|extra mile|(?:give|gave|giving) (?:it )?(?:a |one )?(?:hundred|110|120|150|200|1000)|get(?:ting)? things done|(?:people|everyone|everybody|colleagues|customers|patients|they|the team|my team|my colleagues|others) (?:all |just |always |really |simply )?(?:trust|trusts|respect|respects|look up to|looks up to|love|loves|like|likes|listen to|listens to|rely on|relies on|count on|counts on|come to|comes to|follow|follows) me|(?:everyone|everybody|people|colleagues|they|my (?:colleagues|team|boss|manager|managers)) (?:would |will |always |can |all )?(?:say|says|tell|tells|confirm|confirms|agree|agrees|know|knows) (?:you |me )?(?:that )?i|(?:nobody|no one) (?:works|does|knows|can|is)|i can (?:handle|manage|deal with|do) (?:anything|everything|any)|comes (?:very )?naturally to me|second nature|(?:excellent|great|strong|good|outstanding|very good) (?:communication|leadership|people|social|organisational|organizational|analytical|interpersonal|management|customer|computer|language|time management) skills|i (?:have|bring|possess) (?:a |an )?(?:strong|excellent|great|natural|outstanding|real|high) [a-z]+|under pressure i|i (?:work|perform|do) (?:very |really )?well under|i (?:lead|led) by example|i think outside|i(?:'m| am) (?:the|one of the) (?:best|strongest|most)|i inspire|i motivate (?:people|others|everyone|my)|i excel|i stand out|i(?:'m| am) (?:very |really |extremely |particularly |exceptionally )?(?:good|great|excellent|brilliant|strong) (?:at|with|in)|i know how to (?:lead|motivate|handle|manage|sell|deal)|my (?:biggest |greatest |main )?strength is)\b/;

/** Where a bare sentence praises its speaker, in words from its beginning; null where it does not. */
export function praiseIn(words: readonly string[]): { readonly first: number; readonly end: number } | null {
  const found = PRAISES.exec(words.join(' '));
  if (found) {
    const first = words.join(' ').slice(0, found.index).split(' ').filter(Boolean).length;
    return { first, end: first + found[0].split(' ').length };
  }
  for (const [at, word] of words.entries()) {
    if (word !== "i'm" && (word !== 'i' || words[at + 1] !== 'am')) continue;
    const from = word === 'i' ? at + 2 : at + 1;
    const length = words.slice(from, from + MOST_BETWEEN).findIndex((one) => QUALITIES.has(one));
    if (length >= 0 && words.slice(from, from + length).every((one) => BETWEEN.has(one) || QUALITIES.has(one))) return { first: at, end: from + length + 1 };
  }
  return null;
}
