import type { AdLine } from './ad-lines.ts';
import { headingParts, isCompany } from './company.ts';
import { CuePhrases } from './cue-phrases.ts';
import { isJob } from './job-words.ts';
import { countWords, type Range, withoutTail } from './ranges.ts';
import { saidOf } from './said.ts';

/** A title is no longer than that. In words. Source: candor-trials. */
const TITLE_WORDS = 9;
/** Nor longer than this. In UTF-16 units. */
const TITLE_WITHIN = 200;
/** So early the title stands where nothing leads to it. In lines. */
const FIRST_LINES = 4;
const HEAD_LINES = 12;

const LABELS = new Set([
  'job title',
  'classification',
  'position title',
  'title',
  'role',
  'position',
  'post',
  'vacancy',
  'job',
  'the role',
  'the job',
  "we're hiring",
  'we are hiring',
  'now hiring',
  'hiring',
  'wanted',
  'vacancies',
  'post title',
  'role title',
  'opening',
]);
const SOUGHT = new CuePhrases(`
  looking|searching|recruiting|hiring|advertising|vacancy|vacancies|opening|opportunity|opportunities|search|place|room|need right? now|currently|again? for a|an|our|one|two|another|the|some|more|#
  role|position|post|job of|as|for a|an|our|the?
  recruiting|hiring|seeking|seeks|recruit|appoint|hire|need|needs|want|wants|require|requires|employ|find|take_on a|an|our|one|two|another|its|their|some|more|# next|new?
  wish|wishes|wishing|looking|hoping|want to appoint|recruit|hire|find|employ a|an|our|the next|new?
  join|joining us|we as a|an|our
  join our|the _? _? _? as a|an|our
  work|working|joining as a|an
  is after a|an
  are after a|an
`);
const AS_A = new CuePhrases('as a|an|our|the');
const A = new CuePhrases('a|an');

/** Where the job's title stands; null where no line says it. */
export function roleIn(lines: readonly AdLine[]): Range | null {
  const head = lines.slice(0, HEAD_LINES);
  return (
    labelled(head) ??
    onTop(head, (line) => !isCompany(line)) ??
    underQuestion(head) ??
    led(lines, SOUGHT, false) ??
    led(lines, AS_A, false) ??
    led(head, A, true) ??
    // Where the employer stands in the same heading.
    onTop(head, isCompany)
  );
}

/** A place that a rule would take for the title, and which rule that is. */
export type Witness = Range & { readonly rule: string };

/** Where each of the rules would find the title; those that look for cues, at each cue of the lines. */
export function roleWitnesses(lines: readonly AdLine[]): Witness[] {
  const head = lines.slice(0, HEAD_LINES);
  const first = {
    chosen: roleIn(lines),
    labelled: labelled(head),
    top: onTop(head, (line) => !isCompany(line)),
    question: underQuestion(head),
    company: onTop(head, isCompany),
  };
  return [
    ...Object.entries(first).flatMap(([rule, range]) => (range ? [{ rule, ...range }] : [])),
    ...Object.entries({ sought: SOUGHT, asA: AS_A }).flatMap(([rule, cue]) => ledIn(lines, cue).map(({ range }) => ({ rule, ...range }))),
  ];
}

function labelled(head: readonly AdLine[]): Range | null {
  for (const line of head) {
    const mark = line.text.slice(0, 40).search(/[:|]|\s[–—-]\s/);
    const label =
      mark > 0
        ? line.text
            .slice(0, mark)
            .replace(/[*’]/g, (one) => (one === '*' ? '' : "'"))
            .trim()
            .toLowerCase()
        : '';
    if (!LABELS.has(label)) continue;
    const rest = line.text.slice(mark).search(/[\p{L}\p{N}]/u);
    if (rest > 0) return titleAt(line, mark + rest, false);
  }
  return null;
}

/** One of the first lines, or a part of it between dashes, bars or commas. */
function onTop(head: readonly AdLine[], fits: (line: string) => boolean): Range | null {
  for (const line of head.slice(0, FIRST_LINES)) {
    const wanted = /\b(?:needed|wanted|required)\b/i.test(line.text) && countWords(line.text) <= 2 * TITLE_WORDS;
    if ((line.bullet && line.mark !== '**') || !fits(line.text) || (/[.!?,]$/.test(line.text) && !wanted)) continue;
    for (const { start, text } of headingParts(line.text)) {
      if (isCompany(text)) continue;
      const title = titleAt(line, start, true);
      if (title) return title;
    }
  }
  return null;
}

function underQuestion(head: readonly AdLine[]): Range | null {
  for (const [i, line] of head.entries()) {
    const before = head[i - 1]?.text ?? '';
    if (countWords(before) > 6 || !/\b(?:job|role|hiring|position|vacancy|post)\b/i.test(before)) continue;
    const title = titleAt(line, 0, true);
    if (title) return title;
  }
  return null;
}

function led(lines: readonly AdLine[], cue: CuePhrases, capital: boolean): Range | null {
  for (const line of lines) {
    const [first] = ledIn([line], cue).filter(({ isCapital }) => isCapital || !capital);
    if (first) return first.range;
  }
  return null;
}

/** What cues lead to. `isCapital`: it begins with a capital letter. */
const ledIn = (lines: readonly AdLine[], cue: CuePhrases): { range: Range; isCapital: boolean }[] =>
  lines.flatMap((line) =>
    cue.find(saidOf(line.text.slice(0, 2_000))).flatMap(({ end }) => {
      const range = titleAt(line, end, true);
      return range ? [{ range, isCapital: /^\s\p{Lu}/u.test(line.text.slice(end, end + 4)) }] : [];
    }),
  );

/** What stands before a title and is no part of it. */
const LEADS = new Set(
  `full-time part-time full part time experienced permanent temporary talented dedicated enthusiastic motivated passionate reliable skilled brilliant great good friendly new committed a an the wanted hiring vacancy our next exceptional outstanding
  highly ambitious proactive well-organised organised fixed-term additional`.split(/\s+/),
);
/** What stands behind a title. */
const FOLLOWS = new Set(
  'to who with at for in on based needed wanted required that which is are will you we whose near within from as since reporting join joining – — - / whom able capable and or vacancy vacancies role position'.split(
    ' ',
  ),
);

/** What an ad calls its parts. */
const NO_TITLES = new Set(['person specification', 'person spec', 'job description', 'role profile', 'job specification', 'the person', 'the candidate']);

/** The title from there on, up to what says where, how or for whom. With `known`, one of its words has to be a job. */
function titleAt(line: AdLine, from: number, known: boolean): Range | null {
  const words = [...line.text.slice(from, from + TITLE_WITHIN).matchAll(/\S+/g)].map((match) => ({ text: match[0], start: from + match.index }));
  let first = 0;
  while (first < words.length && (LEADS.has(plain(words[first]?.text ?? '')) || plain(words[first]?.text ?? '') === '')) first += 1;
  let end = from;
  const title: string[] = [];
  for (const word of words.slice(first)) {
    if ((FOLLOWS.has(word.text.toLowerCase()) && !continues(title, word.text, line.text.slice(word.start))) || /^[(|@£$€"“]/.test(word.text)) break;
    const bare = withoutTail(word.text);
    title.push(plain(word.text));
    end = word.start + bare.length;
    if (bare !== word.text) break;
  }
  const start = words[first] ? (words[first]?.start ?? from) + (/^[*#"“'_]*/.exec(words[first]?.text ?? '')?.[0].length ?? 0) : from;
  if (title.length === 0 || title.length > TITLE_WORDS || end <= start || !title.some((word) => /\p{L}/u.test(word))) return null;
  if (NO_TITLES.has(title.join(' '))) return null;
  if (known && !title.flatMap((word) => word.split('/')).some(isJob)) return null;
  return { start: line.start + start, end: line.start + end };
}

/** "Dispatch and Logistics Lead": the title goes on as long as no job was named. */
const continues = (title: readonly string[], word: string, rest: string): boolean =>
  /^(?:and|or|in|for|of|-)$/.test(word.toLowerCase()) && title.length > 0 && !title.some(isJob) && rest.length > word.length;

const plain = (word: string): string =>
  withoutTail(
    word
      .toLowerCase()
      .replace(/[’]/g, "'")
      .replace(/^[*#"“'_:–—-]+/, ''),
  );
