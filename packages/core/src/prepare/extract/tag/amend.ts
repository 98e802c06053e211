import { CuePhrases } from '../cue-phrases.ts';
import { CUES, plainLower } from '../cues.ts';
import { isDeniedBy, lastClause } from '../denied.ts';
import { countWords } from '../ranges.ts';
import { saidOf } from '../said.ts';
import type { Found, Reading } from './reading.ts';

/** What the tagger read in a sentence, put right by what the ad says outright. Points stay in order, and none overlaps another. */
export function amended(reading: Reading, runs: readonly Found[]): Found[] {
  const kept = runs
    .filter((run) => (run.kind === 'objective' ? mayTellAim(reading, run) : isNeeded(reading, run)))
    .filter((run) => run.kind !== 'value' || mayNameValue(reading, run))
    .map((run) => {
      if (run.kind === 'value') return named(reading, run);
      if (run.kind === 'skill-nice' && isOutright(reading, run)) return { ...run, kind: 'skill-must' as const };
      return isSkill(run) ? asHeaded(reading, run) : run;
    });
  const outright = reading.found.filter(
    (one) =>
      one.kind === 'skill-must' && isOutright(reading, one) && isNeeded(reading, one) && !kept.some((run) => isSkill(run) && isBeside(reading, run, one)),
  );
  const all = [...kept, ...outright].sort((a, b) => a.start - b.start);
  const points: Found[] = [];
  for (const run of all) {
    const from = points.at(-1)?.end ?? 0;
    if (run.start < from) continue;
    points.push(run.kind === 'objective' ? withDate(reading, run, from) : run);
  }
  return points;
}

/** "Essential: SQL": what stands alone under a heading that says so outright is asked. */
const ASKED_OUTRIGHT = new CuePhrases('essential|essentials|required|requirement|requirements|must|need\nmust have');
const NOT_OUTRIGHT = new CuePhrases('not|desirable|desired|nice|bonus|plus|preferred|ideally');
function asHeaded({ section, sentence, base, heading, line }: Reading, run: Found): Found {
  if (section === 'nice' && line.ticked) return { ...run, kind: 'skill-nice' };
  const isAlone = sentence.end - sentence.start - (run.end - run.start) <= MARKS && run.start >= base + sentence.start;
  const said = saidOf(heading.slice(0, LONGEST_HEADING));
  return section === 'must' && isAlone && ASKED_OUTRIGHT.isIn(said) && !NOT_OUTRIGHT.isIn(said) ? { ...run, kind: 'skill-must' } : run;
}
/** In UTF-16 units. */
const LONGEST_HEADING = 120;
/** A stop, a semicolon or an article around a skill. In UTF-16 units. */
const MARKS = 3;

const isSkill = ({ kind }: Found): boolean => kind === 'skill-must' || kind === 'skill-nice';

/** In one clause: no comma or semicolon stands between them. */
function isBeside({ doc, base }: Reading, one: Found, other: Found): boolean {
  const between = doc.text.slice(Math.min(one.end, other.end) - base, Math.max(one.start, other.start) - base);
  return !/[,;]/.test(between);
}

/** "Fun are at the heart of it": the name of a value ends where the rest says what it does. */
function named({ doc, sentence, base }: Reading, run: Found): Found {
  const does = doc.text.slice(run.start - base, run.end - base).search(/\s(?:(?:are|is) (?:at|what|how|our)|underpins?|guides?|drives?|shapes?)\b/);
  if (does > 0) return { ...run, end: run.start + does };
  const rest = OF_WHOM.exec(doc.text.slice(run.end - base, sentence.end))?.[0] ?? '';
  return { ...run, end: run.end + rest.length };
}

/** "Ambitious for Calder Vale": a name says of whom it is so, up to the end of its clause. */
const OF_WHOM = /^ (?:for|with|towards?|about|to|in|of)(?: [\p{L}'’-]{1,30}){1,4}(?=[,;.]|$)/u;

/** In UTF-16 units of `doc.text`: what of the sentence stands before a place, and behind it up to the next item. */
const textBefore = ({ doc, sentence, base }: Reading, start: number): string => doc.text.slice(sentence.start, start - base);
const textBehind = ({ doc, sentence, base }: Reading, end: number): string => doc.text.slice(end - base, sentence.end).split(/[,;]/, 1)[0] ?? '';

/** "Driving licence not needed". */
const NOT_NEEDED = new CuePhrases('not needed|required|necessary|essential');
/** "Say in your interview that …": what is to be done to apply is nothing that the job asks. */
const OF_APPLYING = new CuePhrases(`
  in|at|during|before|with|on|to your interview|application|cv|resume|covering|cover letter?
  your cover|covering|supporting letter|statement
`);
/** "Candidates shall answer: “I have …”": what somebody says of themselves is asked of nobody. */
const FIRST_PERSON = /^(?:I|I['’](?:m|ve)|My|We)\s/;
function isQuoted(before: string): boolean {
  const parts = before.split(/["“”]/);
  return parts.length % 2 === 0 && FIRST_PERSON.test(parts.at(-1) ?? '');
}
function isNeeded(reading: Reading, { start, end }: Found): boolean {
  const { doc, base } = reading;
  const before = textBefore(reading, start);
  const said = doc.text.slice(start - base, end - base);
  if (isQuoted(before) || OF_APPLYING.isIn(saidOf(said))) return false;
  return !isDeniedBy(`${lastClause(before.toLowerCase())}${said}`) && !NOT_NEEDED.isIn(saidOf(textBehind(reading, end).slice(0, OUTRIGHT_WITHIN)));
}

/** "A licence is a must": how far behind a skill that is said. In UTF-16 units. */
const OUTRIGHT_WITHIN = 30;
const isOutright = (reading: Reading, { end }: Found): boolean => {
  const said = textBehind(reading, end).slice(0, OUTRIGHT_WITHIN);
  return CUES.mustAfter.isIn(saidOf(said)) && !/\bnot\b/.test(said);
};

/** "Our mission is to give every patient time": the same words are no value as well, unless the sentence says so. */
const mayNameValue = ({ sentence, found }: Reading, run: Found): boolean =>
  !found.some((one) => one.kind === 'mission' && one.start < run.end && run.start < one.end) || CUES.value.isIn(saidOf(sentence.text));

/** "Last year we opened six shops and raised sales": what was is no aim, however it is told. */
const OF_THE_PAST = /\b(?:last (?:year|month|summer|winter|spring|autumn)|ago)\b/;
const TO_COME = /\b(?:will|shall|wants?|aims?|plans?|hopes?|intends?|next|by 20\d\d|this year|going to|would like|targets?|goals?|until)\b/;
function mayTellAim(reading: Reading, { start, end }: Found): boolean {
  const said = saidOf(reading.sentence.text);
  // "Our mission is to cut waste": what they are there for has no end.
  if (CUES.mission.isIn(said) && !CUES.objective.isIn(said) && !CUES.byWhen.isIn(said)) return false;
  const { doc, base } = reading;
  const upTo = plainLower(`${textBefore(reading, start)}${doc.text.slice(start - base, end - base)}`);
  return !OF_THE_PAST.test(upTo) || TO_COME.test(upTo);
}

/** Words before an aim that say by when, and are quoted with it: "By 2028 we want …". */
const LEAD_WORDS = 7;
const LEADS_TO_DATE = /\b(?:by|in|this|next|over|within|before)\b/i;

/** An aim with the date that leads to it, from `from` at the earliest. */
function withDate({ doc, sentence, base }: Reading, aim: Found, from: number): Found {
  const earliest = Math.max(base + sentence.start, from);
  const before = doc.text.slice(earliest - base, aim.start - base);
  const clause = before.slice(Math.max(before.lastIndexOf(':'), before.lastIndexOf(';')) + 1);
  const lead = clause.slice(/^[\s,.–—-]*(?:(?:and|but|so|then)\s+)?/.exec(clause)?.[0].length ?? 0);
  return LEADS_TO_DATE.test(lead) && countWords(lead) <= LEAD_WORDS ? { ...aim, start: aim.start - lead.length } : aim;
}
