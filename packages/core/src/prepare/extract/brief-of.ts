import type { Sentence } from '../../document/document.ts';
import { MAX_ANSWER_LENGTH, parseDocument } from '../../document/parse.ts';
import { AD_LOOKED_THROUGH } from '../ad-length.ts';
import { type Brief, type BriefPoint, MAX_AD_LENGTH, type PointKind } from '../brief.ts';
import { plainText } from '../plain-text.ts';
import { type AdLine, adLines, CODE } from './ad-lines.ts';
import { canBeAim, clausesOf, datesAim, isOfApplying } from './aims.ts';
import { companyIn } from './company.ts';
import { CUES, type Cue, plainLower } from './cues.ts';
import { withoutFormFields } from './form-fields.ts';
import { beginsDuty, inferSection } from './infer-section.ts';
import { countWords, type Range, tightened } from './ranges.ts';
import { isAsked, skillsAsked } from './requirements.ts';
import { traitsOfRole } from './role-traits.ts';
import { saidOf } from './said.ts';
import { type Heading, headingOf, type Section } from './sections.ts';
import { type Cell, cellsOf } from './tables.ts';
import type { CrfModel } from './tag/crf.ts';
import type { Found, Reading } from './tag/reading.ts';
import { type AdSentence, adSentence, type SentenceOdds } from './tag/sentence-odds.ts';
import { pointsOf, taggedOf } from './tag/tag-ad.ts';
import { titleWithEmployer } from './title/employer.ts';
import { titleIn } from './title/tag-title.ts';
import { VALUE_WORDS } from './value-words.ts';
import { saysValues, valuesIn } from './values.ts';

/** A sentence of prose has as many words at least. Source: candor-trials. */
const PROSE_WORDS = 8;
const MOST_POINTS = 500;
const LONGEST_POINT = 500;

/** What is said in one passage: the next one under the same heading tells something else. */
const PASSAGES: ReadonlySet<Section | null> = new Set(['objective', 'value', 'mission'] as const);

/** Under these headings people are told what they will do or get. */
const WARY: ReadonlySet<Section | null> = new Set(['responsibility', 'benefit', 'growth', 'career-path', 'objective', 'mission'] as const);

/** A sentence of prose whose subject is somebody else asks for nothing by itself. */
const OF_OTHERS = /^(?:we|it|they|there|this|that|our|the|he|she|don't|please|if) |\b(?:we|we'll|we'd|we're|they|it's)\b/;

/** "Our values are simple. Be kind. Be brave.": what follows such an announcement is no longer. In words. Source: candor-trials. */
const ANNOUNCED_WORDS = 5;

/** What was, or what the reader will do, is no aim of the employer's. */
const OF_THE_PAST = /\b(?:last (?:year|month|summer|winter|spring|autumn)|you|your)\b/;

export type AdFormat = { readonly format: 'text' | 'html' };

/** An ad that is being read: its text, who the employer is, where the title of the job stands, and its sentences as the rules read them. */
export type OpenAd = {
  readonly text: string;
  readonly lines: readonly Cell[];
  readonly company: string;
  readonly role: Range | null;
  readonly readings: readonly Reading[];
};

/** Opens an ad or a company's page. `finder`: what finds the title of the job. */
export function openAd(source: string, { format }: AdFormat, finder: CrfModel): OpenAd {
  const text = plainText(source.slice(0, MAX_SOURCE), format).slice(0, MAX_AD_LENGTH);
  const lines = cellsOf(adLines(text.slice(0, AD_LOOKED_THROUGH)));
  const read = text.slice(0, AD_LOOKED_THROUGH);
  const title = titleIn(read, lines, finder);
  const named = companyIn(read, lines);
  const both = title && titleWithEmployer(read, title);
  // Where somebody else is the employer, what stands behind the title is part of it.
  const apart = both && (named === '' || named.includes(both.employer)) ? both : null;
  const role = apart?.title ?? title;
  return { text, lines, company: named || (apart?.employer ?? ''), role, readings: readingsOf(lines, role) };
}

/** The sentences of an ad whose words are tagged. */
export const adSentences = ({ readings }: OpenAd): AdSentence[] => taggedOf(readings).map(adSentence);

/**
 * What an ad says; each point of its brief has the place where it stands. The text is only ever read: instructions in it are words like any others. Linear
 * in its length. `tagger`: what reads its skills, values and aims; `odds`: what else reads its sentences ({@link adSentences}) makes of them, in order.
 */
export function briefOf({ text, lines, company, role, readings }: OpenAd, tagger: CrfModel, odds: readonly (SentenceOdds | undefined)[] = []): Brief {
  const traits = role ? traitsOfRole(lines, bareTitle(text, role)) : [];
  // "A driven, tidy Transport Planner": the traits are known, and no part of the title is one.
  const others = pointsOf(readings, tagger, odds).filter((one) => !traits.some(({ start, end }) => start < one.end && one.start < end));
  const said = [...others, ...traits.map((range) => ({ ...range, kind: 'skill-must' as const }))].sort((a, b) => a.start - b.start);
  const found = [...(role ? [{ ...role, kind: 'role' as const }] : []), ...said];
  return {
    format: 'candor-brief',
    version: 1,
    company,
    role: role ? oneLine(text, role).slice(0, 200) : '',
    text,
    points: distinct(
      text,
      found.filter((one) => !repeatsRole(text, one, role)),
    ),
  };
}

/** Pages carry far more markup than words. In UTF-16 units. */
const MAX_SOURCE = 8 * MAX_AD_LENGTH;

/** The sentences of an ad as the rules alone read them. */
export const readingsOf = (lines: readonly Cell[], role: Range | null): Reading[] =>
  withInferred(placed(withoutFormFields(lines), role)).flatMap(readingsOfLine);

/** A line under its heading; `from` is where what it says itself begins, `heading` the words above or before it. */
type Placed = { readonly line: Cell; readonly from: number; readonly section: Section | null; readonly heading: string };

function placed(lines: readonly Cell[], role: Range | null): Placed[] {
  const found: Placed[] = [];
  let section: Section | null = null;
  let listed = false;
  let passage = false;
  let block: Section | null = null;
  let above = '';
  for (const [i, line] of lines.entries()) {
    if (role && line.start <= role.start && role.end <= line.end && line.text.length < 100) {
      above = line.text;
      continue;
    }
    if (line.column !== null || line.mark === '\t') {
      // A table of values names each of them and explains it beside; elsewhere the name only says what kind of thing is asked.
      if ((line.names === true) !== (section === 'value' && (line.names === true || lines[i - 1]?.names === true))) {
        above = line.text;
        continue;
      }
      found.push({ line, from: 0, section: line.column ?? section, heading: above });
      listed = true;
      continue;
    }
    const next = lines[i + 1];
    const asHeading: Heading | null = headingOf(line, next !== undefined && leadsTo(line, next, lines[i - 1]));
    const names: boolean = block === 'value' && (asHeading?.section ?? null) === null && namesValue(line, next);
    if (names) section = 'value';
    const heading: Heading | null = names ? null : asHeading;
    if (listed && !line.bullet && !line.gap && isProse(line.text)) section = null;
    if (line.gap && !line.bullet && !names && (listed || (passage && (isProse(line.text) || PASSAGES.has(section))))) section = null;
    passage = !heading;
    if (heading) block = heading.section;
    if (heading) above = line.text.slice(0, heading.rest);
    if (heading && heading.rest >= line.text.length) section = heading.section;
    else if (heading) found.push({ line, from: heading.rest, section: heading.section, heading: above });
    else found.push({ line, from: 0, section, heading: above });
    listed = line.bullet || (listed && section !== null && !heading);
  }
  return found;
}

/** The name of a value, alone on its line, with the line below to explain it. */
const namesValue = (line: AdLine, next: AdLine | undefined): boolean =>
  !line.bullet &&
  line.text.length < LONGEST_NAME &&
  next !== undefined &&
  !next.gap &&
  isProse(next.text) &&
  line.text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => VALUE_WORDS.has(word));

/** In UTF-16 units. */
const LONGEST_NAME = 40;

/** Lists that no heading speaks for are what their items are like. */
function withInferred(all: readonly Placed[]): Placed[] {
  const done = [...all];
  for (let at = 0; at < all.length; ) {
    let end = at;
    while (end < all.length && isUnplacedItem(all[end]) && all[end]?.line.mark === all[at]?.line.mark) end += 1;
    const section = end > at + 1 ? inferSection(all.slice(at, end).map(({ line }) => line)) : null;
    if (section !== null) for (let i = at; i < end; i++) done[i] = { ...(all[i] as Placed), section };
    at = Math.max(at + 1, end);
  }
  return done;
}

const isUnplacedItem = (one: Placed | undefined): boolean => one?.line.bullet === true && (one.section === null || one.section === 'about');

/** A list with another bullet, or prose under a short line, begins below it; the last item of a list leads to nothing. */
const leadsTo = (line: AdLine, next: AdLine, before: AdLine | undefined): boolean =>
  next.bullet ? next.mark !== line.mark && !(line.bullet && before?.mark === line.mark) : !line.bullet && isProse(next.text) && (line.gap || !next.gap);

/** Whole sentences, and no item of a list. */
const isProse = (text: string): boolean => /[.!?]$/.test(text) && text.split(/\s+/).length >= PROSE_WORDS;

function readingsOfLine({ line, from, section, heading }: Placed): Reading[] {
  if (section === 'other') return [];
  const code = from === 0 ? (CODE.exec(line.text)?.[0] ?? '') : '';
  const body = line.text.slice(from + code.length, from + code.length + MAX_ANSWER_LENGTH);
  const doc = parseDocument(body);
  const base = line.start + from + code.length;
  const wished = (section === 'must' || section === 'nice') && code.startsWith('D') ? 'nice' : section === 'must' || section === 'nice' ? section : null;
  const sayings = section === 'value' && saysValues(doc.sentences.map(({ text }) => text));
  let announced = false;
  const pointsOfSentence = (sentence: Sentence): Found[] | null => {
    const lower = plainLower(sentence.text);
    const said = saidOf(sentence.text);
    if (CUES.aside.isIn(said)) return null;
    const whole = tightened(body, sentence.start, sentence.end);
    const as = (kind: PointKind): Found[] => (whole ? [{ kind, start: base + whole.start, end: base + whole.end }] : []);
    const aims = (): Found[] =>
      clausesOf(body, sentence.start, sentence.end).map((range) => ({ kind: 'objective', start: base + range.start, end: base + range.end }));
    const has = (cue: Cue): boolean => CUES[cue].isIn(said);
    const skills = (): Found[] =>
      skillsAsked(doc, sentence, wished, WARY.has(section)).flatMap(({ phrase, wish }) => {
        const first = doc.words[phrase.first];
        const last = doc.words[phrase.end - 1];
        return first && last
          ? [{ kind: wish === 'must' ? ('skill-must' as const) : ('skill-nice' as const), start: base + first.start, end: base + last.end }]
          : [];
      });
    const values = (): Found[] =>
      valuesIn(sentence.text, section === 'value' || announced).map((range) => ({
        kind: 'value',
        start: base + sentence.start + range.start,
        end: base + sentence.start + range.end,
      }));

    if ((section === 'must' || section === 'nice') && !line.bullet && has('objective') && !isAsked(lower)) return aims();
    if (section === 'must' || section === 'nice') return (line.bullet && sentence.index === 0) || !OF_OTHERS.test(lower) || isAsked(lower) ? skills() : [];
    if (sayings) return as('value');
    if (announced && countWords(sentence.text) <= ANNOUNCED_WORDS) return as('value');
    const ownValues = section === 'value' || (has('value') && !/\byou(?:r|'ll|'re)?\b/.test(lower)) ? values() : [];
    announced = ownValues.length === 0 && has('announced');
    if (section === 'value') return ownValues;
    if (section === 'objective')
      return line.bullet || has('objective') || has('byWhen') || (canBeAim(lower) && (!isProse(sentence.text) || !OF_THE_PAST.test(lower))) ? aims() : [];
    if (section === 'responsibility' && (line.bullet || has('duty'))) return as('responsibility');
    const mission = (): Found[] =>
      as('mission').map((one) => ({ ...one, start: one.start + (MISSION_LEAD.exec(body.slice(one.start - base, one.end - base))?.[0].length ?? 0) }));
    if (line.bullet && section === 'mission') return mission();
    const offers: PointKind = has('career') ? 'career-path' : has('growth') ? 'growth' : 'benefit';
    if (line.bullet && section === 'benefit') return as(offers);
    const named = (has('value') && !/\byou(?:r|'ll|'re)?\b/.test(lower)) || !isAsked(lower) ? values() : [];
    if (named.length > 0) return named;
    const speaks = /\byou(?:r|'ll|'re|'d|'ve)?\b/.test(lower);
    if (section !== 'benefit' && !isOfApplying(lower) && ((has('objective') && !(speaks && isAsked(lower))) || (has('byWhen') && datesAim(lower) && !speaks)))
      return aims();
    if (section === 'mission' || has('mission')) return mission();
    if (section === 'benefit' && !isAsked(lower)) return as(offers);
    if (section === 'growth') return as(offers === 'career-path' ? offers : 'growth');
    if (section === 'career-path') return as('career-path');
    if (has('benefit') && !isAsked(lower)) return as('benefit');
    if (has('career') && !isAsked(lower)) return as('career-path');
    const asked = skills();
    if (asked.length > 0) return asked;
    if (has('duty')) return as('responsibility');
    if (beginsDuty(sentence.text)) return as('responsibility');
    if (has('benefit') || has('career')) return as(offers);
    return has('growth') ? as('growth') : [];
  };
  return doc.sentences.flatMap((sentence) => {
    const found = pointsOfSentence(sentence);
    return found === null ? [] : [{ doc, sentence, base, line, section, heading, found }];
  });
}

/** "Our purpose is simple: get people where they need to be": what is quoted is what they are there for. */
const MISSION_LEAD = /^(?:mission|purpose|vision|cause) is(?: (?:simple|clear|plain))?(?:: | to )(?=\S+ \S+)/i;

/** "Looking for a ward sister": the job itself is no skill. */
function repeatsRole(text: string, { kind, start, end }: Found, role: Range | null): boolean {
  if (!role || (kind !== 'skill-must' && kind !== 'skill-nice')) return false;
  return oneLine(text, { start, end }).toLowerCase().includes(bareTitle(text, role).toLowerCase());
}

/** "Transport Planner (m/f/d)", "Ward Sister – Elderly Care": the title as it is named again elsewhere. */
function bareTitle(text: string, role: Range): string {
  const title = oneLine(text, role);
  return title.split(/[(|]| [–—-] /, 1)[0]?.trim() || title;
}

/** In the order of the text, each thing once. */
function distinct(text: string, found: readonly Found[]): BriefPoint[] {
  const points: BriefPoint[] = [];
  const seen = new Set<string>();
  for (const { kind, start, end } of found) {
    const words = oneLine(text, { start, end });
    const key = `${kind} ${words.toLowerCase()}`;
    if (words === '' || seen.has(key) || points.length >= MOST_POINTS) continue;
    seen.add(key);
    const to = Math.min(end, start + LONGEST_POINT);
    points.push({ id: `p${points.length + 1}`, kind, text: oneLine(text, { start, end: to }), span: { start, end: to } });
  }
  return points;
}

const oneLine = (text: string, { start, end }: Range): string => text.slice(start, end).replaceAll('\n', ' ').trim();
