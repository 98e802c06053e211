/** For how long a sum or count is told, and at which time of the day an hour is: "a month", "in the afternoon". */
type ToldAfter = { readonly matter: 'rate' | 'time-of-day'; readonly is: string };

const RATE = /^ (?:a|an|per|each|every) (?<is>minute|hour|day|night|week|month|year)\b/;
const TIME_OF_DAY = /^ (?:o'clock )?(?:in the (?<part>morning|afternoon|evening)|at (?<night>night)|(?<half>am|pm)\b)/;
const HALVES: ReadonlyMap<string, string> = new Map([
  ['morning', 'am'],
  ['am', 'am'],
  ['afternoon', 'pm'],
  ['evening', 'pm'],
  ['pm', 'pm'],
]);
/** Characters after a figure in which that is told. */
const NEXT = 24;

function toldAfter(text: string, end: number): ToldAfter | null {
  const after = text.slice(end, end + NEXT).toLowerCase();
  const rate = RATE.exec(after)?.groups?.is;
  if (rate !== undefined) return { matter: 'rate', is: rate };
  const of = TIME_OF_DAY.exec(after)?.groups;
  // Two at night is in the morning, and ten at night is not.
  const half = HALVES.get(of?.part ?? of?.half ?? '');
  return half === undefined ? null : { matter: 'time-of-day', is: half };
}

/** "4,000 a month" beside "4,000 a year", "two in the afternoon" beside "two in the morning": the number is the same, and what it is of is not. */
export function isToldOtherwiseAfter(
  said: { readonly text: string; readonly end: number },
  recorded: { readonly text: string; readonly end: number },
): boolean {
  const [one, other] = [toldAfter(said.text, said.end), toldAfter(recorded.text, recorded.end)];
  return one !== null && other !== null && one.matter === other.matter && one.is !== other.is;
}
