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

const PRAISES: readonly RegExp[] = [
  /\bi (?:always|never) (?:deliver|give|go|miss|fail|let|stay calm|finish|put|meet|exceed|succeed|get|keep)\b/,
  /\b(?:extra mile|get(?:ting)? things done|comes (?:very )?naturally to me|second nature|think outside the box|lead by example)\b/,
  /\b(?:give|gave|giving) (?:it )?(?:a |one )?(?:hundred|110|120|150|200|1000)\b/,
  /\b(?:people|everyone|everybody|colleagues|customers|patients|they|the team|my team|my colleagues|others) (?:all |just |always |really |simply )?(?:trust|trusts|respect|respects|look up to|looks up to|love|loves|like|likes|listen to|listens to|rely on|relies on|count on|counts on|come to|comes to|follow|follows) me\b/,
  /\b(?:everyone|everybody|people|colleagues|they|my colleagues|my team|my boss|my manager|my managers) (?:would |will |always |can |all )?(?:say|says|tell|tells|confirm|confirms|agree|agrees|know|knows) (?:you |me )?(?:that )?i\b/,
  /\b(?:nobody|no one) (?:works|does|knows|can|is)\b/,
  /\bi can (?:handle|manage|deal with|do) (?:anything|everything|any)\b/,
  /\b(?:excellent|great|strong|good|outstanding|very good) (?:communication|leadership|people|social|organisational|organizational|analytical|interpersonal|management|customer|computer|language|time management) skills\b/,
  /\bi (?:have|bring|possess) (?:a |an )?(?:strong|excellent|great|natural|outstanding|real|high) (?:sense|work ethic|eye|feel|feeling|talent|ability|abilities|understanding|motivation|drive|commitment|leadership|skills)\b/,
  /\bi (?:work|perform|do) (?:very |really )?well under\b/,
  /\b(?:i'm|i am) (?:the|one of the) (?:best|strongest|most)\b/,
  /\bi (?:inspire|motivate (?:people|others|everyone|my)|excel|stand out)\b/,
  /\b(?:i'm|i am) (?:very |really |extremely |particularly |exceptionally )?(?:good|great|excellent|brilliant|strong) (?:at|with|in)\b/,
  /\b(?:track record|top performer|above and beyond|hit the ground running|give (?:it )?my (?:all|best)|do my (?:very )?best|speak for themselves|attention to detail|in my blood|go-to (?:person|guy|woman|man)|pick things up|learn (?:very |really )?(?:fast|quickly)|calm under pressure|think on my feet|people skills|make things happen)\b/,
  /\bi (?:consistently|constantly|regularly|usually) (?:exceed|deliver|meet|beat|achieve|hit|outperform|get|do)\b/,
  /\b(?:massively|hugely|significantly|dramatically|enormously|considerably|greatly|big time|like never before|a huge success|a big success|a great success)\b/,
  /\bi (?:made|make) (?:a |an )?(?:big|huge|real|massive|enormous|great) (?:difference|impact|contribution)\b/,
  /\bi (?:turned|turn) (?:it|things|the team|everything|the shop|the place) around\b/,
  /\b(?:saved|saves|saving|earned|made) (?:the company|them|us|the firm) (?:a lot of|lots of|so much|loads of|a fortune|heaps of)\b/,
  /\b(?:i've|i have) always been (?:a |an |very |really |the )?(?:good|great|strong|top|best|excellent|natural|reliable|hard|fast|quick|one)\b/,
  /\bi (?:handle|cope with|deal with) (?:stress|pressure|people|difficult people|everything|anything)\b/,
  /\bi know how to (?:lead|motivate|handle|manage|sell|deal)\b/,
  /\bmy (?:biggest |greatest |main )?strength is\b/,
];

/** Where a bare sentence praises its speaker, in words from its beginning; null where it does not. */
export function praiseIn(words: readonly string[]): { readonly first: number; readonly end: number } | null {
  const read = words.join(' ');
  const [found] = PRAISES.flatMap((praise) => {
    const match = praise.exec(read);
    return match ? [match] : [];
  }).sort((a, b) => a.index - b.index);
  if (found) {
    const first = read.slice(0, found.index).split(' ').filter(Boolean).length;
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
