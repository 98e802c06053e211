import type { Document } from '../document/document.ts';
import type { Context, Report, Rule } from '../rules/rule.ts';
import { type PlacedWord, placeWords, quoteOf } from '../speech/transcript-text.ts';
import type { Evidence, Finding, RuleId, Span } from './finding.ts';

/** What the rules found, and how many points each finding moves its dimension's score. */
export type Checked = { readonly findings: readonly Finding[]; readonly points: ReadonlyMap<string, number> };

/**
 * Runs the rules over one answer: fills quotes from spans, so that evidence cannot drift; holds grade C to notes without points;
 * drops duplicates; caps each rule's points; sorts by place, then by rule.
 */
export function runRules(rules: readonly Rule[], doc: Document, context: Context): Checked {
  const found = new Map<string, Found>();
  const placed = context.recording ? placeWords(doc.text, context.recording.transcript) : [];
  for (const rule of rules) {
    const own = new Map(
      rule
        .check(doc, context)
        .map((report) => foundBy(doc, rule, report, placed))
        .map((one) => [one.finding.id, one]),
    );
    // Only what is said counts towards the cap: a report made twice must not take from the others.
    const total = [...own.values()].reduce((sum, { points }) => sum + Math.abs(points), 0);
    const scale = total > rule.cap ? rule.cap / total : 1;
    for (const [id, one] of own) found.set(id, { ...one, points: one.points * scale });
  }
  const sorted = [...found.values()].sort((a, b) => a.at - b.at || compare(a.finding.ruleId, b.finding.ruleId) || compare(a.finding.id, b.finding.id));
  return { findings: sorted.map(({ finding }) => finding), points: new Map(sorted.map(({ finding, points }) => [finding.id, points])) };
}

type Found = { readonly finding: Finding; readonly points: number; readonly at: number };

const foundBy = (doc: Document, rule: Rule, report: Report, placed: readonly PlacedWord[]): Found => ({
  finding: toFinding(doc, rule, report, placed),
  points: pointsOf(rule, report),
  at: rule.first ? -1 : startOf(report.spans[0], placed),
});

function toFinding(doc: Document, rule: Rule, report: Report, placed: readonly PlacedWord[]): Finding {
  const [first, ...rest] = report.spans;
  const head: Evidence = report.measure ? { span: first, measure: report.measure } : quote(doc, first, placed);
  return {
    id: idOf(doc, rule.id, report),
    ruleId: rule.id,
    dimension: rule.id.slice(0, rule.id.indexOf('/')) as Finding['dimension'],
    severity: rule.grade === 'C' && report.severity === 'improve' ? 'note' : report.severity,
    grade: rule.grade,
    messageId: report.messageId,
    data: report.data ?? {},
    evidence: [head, ...rest.map((span) => quote(doc, span, placed))],
    ...(report.suggestion ? { suggestion: report.suggestion } : {}),
    sources: rule.sources,
    origin: { by: 'rule' },
  };
}

const pointsOf = (rule: Rule, report: Report): number => (rule.grade === 'C' ? 0 : (report.points ?? 0));

/** Of a moment, the words that were said in it, or around it where it is a silence. */
function quote(doc: Document, span: Span, placed: readonly PlacedWord[]): Evidence {
  if (span.kind === 'audio') {
    if (span.startMs < 0 || span.startMs > span.endMs) throw new RangeError(`moment ${span.startMs}–${span.endMs} ms is none`);
    return { span, quote: quoteOf(doc.text, placed, span) };
  }
  if (span.start < 0 || span.end > doc.text.length || span.start > span.end) throw new RangeError(`span ${span.start}–${span.end} is outside the answer`);
  return { span, quote: doc.text.slice(span.start, span.end) };
}

/** The rule, the message, and the words it is about with their place: the same answer, read again, gives the same ids. */
function idOf(doc: Document, ruleId: RuleId, report: Report): string {
  const target = typeof report.data?.id === 'string' ? `:${report.data.id}` : '';
  const first = report.spans[0];
  const words = first.kind === 'text' ? doc.text.slice(first.start, first.end) : `${first.startMs}`;
  return `${ruleId}#${report.messageId}${target}@${fingerprint(words.toLowerCase())}${first.kind === 'text' ? `-${first.start}` : ''}`;
}

/** FNV-1a, 32 bits: short, stable, and not for security. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** Where a span begins in the text: a moment begins at the first word that ends after its start. */
const startOf = (span: Span, placed: readonly PlacedWord[]): number =>
  span.kind === 'text' ? span.start : (placed.find((word) => word.endMs > span.startMs)?.start ?? Number.POSITIVE_INFINITY);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
