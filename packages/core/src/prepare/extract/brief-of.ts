import { MAX_ANSWER_LENGTH, parseDocument } from '../../document/parse.ts';
import { type Brief, type BriefPoint, MAX_AD_LENGTH, type PointKind } from '../brief.ts';
import { plainText } from '../plain-text.ts';
import { type AdLine, adLines, CODE } from './ad-lines.ts';
import { CUES, type Cue, plainLower } from './cues.ts';
import { isAsked, skillsAsked } from './requirements.ts';
import { headingOf, type Section } from './sections.ts';
import { clausesOf, type Range, tightened, valuesIn } from './stated.ts';
import { companyIn, roleIn } from './who.ts';

/** No ad says more than that of the job. In UTF-16 units; what stands after is kept as text and not looked through. */
const READ_AT_MOST = 80_000;
/** A sentence of prose has as many words at least. Source: candor-trials. */
const PROSE_WORDS = 8;
const MOST_POINTS = 500;
const LONGEST_POINT = 500;

/** What is said in one passage: the next one under the same heading tells something else. */
const PASSAGES: ReadonlySet<Section | null> = new Set(['objective', 'value', 'mission'] as const);

/** A sentence of prose whose subject is somebody else asks for nothing by itself. */
const OF_OTHERS = /^(?:we|it|they|there|this|that|our|the|he|she|don't|please|if) |\b(?:we|we'll|we'd|we're|they|it's)\b/;

type Found = Range & { readonly kind: PointKind };

/**
 * What an ad or a company's page says, each point with the place where it stands. The text is only ever read: instructions in it are words like
 * any others. Linear in its length.
 */
export function briefOf(source: string, { format }: { readonly format: 'text' | 'html' }): Brief {
  const text = plainText(source.slice(0, MAX_SOURCE), format).slice(0, MAX_AD_LENGTH);
  const lines = adLines(text.slice(0, READ_AT_MOST));
  const role = roleIn(lines);
  const found = [...(role ? [{ ...role, kind: 'role' as const }] : []), ...pointsOf(lines, role)];
  return {
    format: 'candor-brief',
    version: 1,
    company: companyIn(text.slice(0, READ_AT_MOST), lines),
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

function pointsOf(lines: readonly AdLine[], role: Range | null): Found[] {
  const found: Found[] = [];
  let section: Section | null = null;
  let listed = false;
  let passage = false;
  let short = false;
  for (const [i, line] of lines.entries()) {
    if (role && line.start <= role.start && role.end <= line.end && line.text.length < 100) continue;
    const next = lines[i + 1];
    const heading = headingOf(line, next !== undefined && leadsTo(line, next));
    if (listed && !line.bullet && !line.gap && isProse(line.text)) section = null;
    if (line.gap && !line.bullet && (listed || (short && isProse(line.text)) || (passage && PASSAGES.has(section)))) section = null;
    passage = !heading;
    short = !heading && !isProse(line.text);
    if (heading && heading.rest >= line.text.length) section = heading.section;
    else if (heading) found.push(...pointsOfLine(line, heading.rest, heading.section));
    else found.push(...pointsOfLine(line, 0, section));
    listed = line.bullet || (listed && section !== null && !heading);
  }
  return found;
}

/** A list with another bullet, or prose under a short line, begins below it. */
const leadsTo = (line: AdLine, next: AdLine): boolean => (next.bullet ? next.mark !== line.mark : !line.bullet && isProse(next.text));

/** Whole sentences, and no item of a list. */
const isProse = (text: string): boolean => /[.!?]$/.test(text) && text.split(/\s+/).length >= PROSE_WORDS;

function pointsOfLine(line: AdLine, from: number, section: Section | null): Found[] {
  if (section === 'other') return [];
  const code = from === 0 ? (CODE.exec(line.text)?.[0] ?? '') : '';
  const body = line.text.slice(from + code.length, from + code.length + MAX_ANSWER_LENGTH);
  const doc = parseDocument(body);
  const base = line.start + from + code.length;
  const wished = (section === 'must' || section === 'nice') && code.startsWith('D') ? 'nice' : section === 'must' || section === 'nice' ? section : null;
  return doc.sentences.flatMap((sentence) => {
    const lower = plainLower(sentence.text);
    if (CUES.aside.test(lower)) return [];
    const whole = tightened(body, sentence.start, sentence.end);
    const as = (kind: PointKind): Found[] => (whole ? [{ kind, start: base + whole.start, end: base + whole.end }] : []);
    const aims = (): Found[] =>
      clausesOf(body, sentence.start, sentence.end).map((range) => ({ kind: 'objective', start: base + range.start, end: base + range.end }));
    const has = (cue: Cue): boolean => CUES[cue].test(lower);
    const skills = (): Found[] =>
      skillsAsked(doc, sentence, wished).flatMap(({ phrase, wish }) => {
        const first = doc.words[phrase.first];
        const last = doc.words[phrase.end - 1];
        return first && last
          ? [{ kind: wish === 'must' ? ('skill-must' as const) : ('skill-nice' as const), start: base + first.start, end: base + last.end }]
          : [];
      });
    const values = (): Found[] =>
      valuesIn(sentence.text, section === 'value').map((range) => ({
        kind: 'value',
        start: base + sentence.start + range.start,
        end: base + sentence.start + range.end,
      }));

    if (section === 'must' || section === 'nice') return line.bullet || !OF_OTHERS.test(lower) || isAsked(lower) ? skills() : [];
    if (section === 'value') return values();
    if (section === 'responsibility' && (line.bullet || has('duty'))) return as('responsibility');
    if (section === 'benefit') return as(has('career') ? 'career-path' : has('growth') ? 'growth' : 'benefit');
    if (section === 'growth') return as(has('career') ? 'career-path' : 'growth');
    if (section === 'career-path') return as('career-path');
    if (section === 'mission') return as('mission');
    if (section === 'objective') return aims();
    const named = /\byou(?:r|'ll|'re)?\b/.test(lower) ? [] : values();
    if (named.length > 0) return named;
    if (has('objective')) return aims();
    if (has('mission')) return as('mission');
    if (has('benefit')) return as('benefit');
    if (has('career')) return as('career-path');
    const asked = skills();
    if (asked.length > 0) return asked;
    if (has('duty')) return as('responsibility');
    return has('growth') ? as('growth') : [];
  });
}

/** "Looking for a ward sister": the job itself is no skill. */
function repeatsRole(text: string, { kind, start, end }: Found, role: Range | null): boolean {
  if (!role || (kind !== 'skill-must' && kind !== 'skill-nice')) return false;
  return text.slice(start, end).toLowerCase().includes(text.slice(role.start, role.end).toLowerCase());
}

/** In the order of the text, each thing once: a point that lies in another of its kind is left out. */
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
