import type { Feedback, Judged, Level } from '../feedback/feedback.ts';
import type { Dimension, Finding } from '../finding/finding.ts';
import { ELEMENT_RULES } from '../rules/relevance/index.ts';
import type { Comparison } from './comparison.ts';

/**
 * What changed from one attempt at a question to the next. Remarks match by what they say (rule, message, element, fact on record), not by place:
 * of five hedges and later two, three are fixed and two kept. Remarks on one element match whatever they say of it: "could not tell"
 * that became "not heard" is no progress. Strengths are left out: nothing has to be done about them.
 * Elements and measures are named only where they changed.
 */
export function compareAttempts(before: Feedback, after: Feedback): Comparison {
  return {
    ...compareFindings(before.findings.filter(isRemark), after.findings.filter(isRemark)),
    elements: after.elements.flatMap(({ id, label, status }) => {
      const old = before.elements.find((element) => element.id === id);
      return old && old.status !== status ? [{ id, label, before: old.status, after: status }] : [];
    }),
    levels: {
      relevance: levels(before, after, 'relevance'),
      clarity: levels(before, after, 'clarity'),
      delivery: levels(before, after, 'delivery'),
      authenticity: levels(before, after, 'authenticity'),
    },
    measures: after.measures.flatMap(({ name, unit, value }) => {
      const old = before.measures.find((measure) => measure.name === name && measure.unit === unit);
      return old && old.value !== value ? [{ name, unit, before: old.value, after: value }] : [];
    }),
  };
}

/** The level of a judgement; null where there was nothing, or too little, to judge. */
export const levelOf = (judged: Judged): Level | null => (judged.status === 'measured' ? judged.level : null);

const isRemark = (finding: Finding): boolean => finding.severity !== 'strength';

const levels = (before: Feedback, after: Feedback, dimension: Dimension) => ({
  before: levelOf(before.dimensions[dimension]),
  after: levelOf(after.dimensions[dimension]),
});

function compareFindings(before: readonly Finding[], after: readonly Finding[]): Pick<Comparison, 'fixed' | 'fresh' | 'kept'> {
  const gone = new Set(before);
  const stays = new Set<Finding>();
  // The same remark on the same words first, so that what is left over is what really changed.
  for (const same of [(a: Finding, b: Finding) => keyOf(a) === keyOf(b) && quoteOf(a) === quoteOf(b), (a: Finding, b: Finding) => keyOf(a) === keyOf(b)]) {
    for (const finding of after) {
      if (stays.has(finding)) continue;
      const match = [...gone].find((old) => same(old, finding));
      if (!match) continue;
      gone.delete(match);
      stays.add(finding);
    }
  }
  return { fixed: [...gone], fresh: after.filter((finding) => !stays.has(finding)), kept: after.filter((finding) => stays.has(finding)) };
}

const keyOf = ({ ruleId, messageId, data }: Finding): string =>
  JSON.stringify([...(ELEMENT_RULES.has(ruleId) ? ['element'] : [ruleId, messageId]), data.id ?? (CONFLICT_RULES.has(ruleId) ? data.record : null)]);

/** Each remark of theirs is about one fact on record: another conflict is another remark. */
const CONFLICT_RULES: ReadonlySet<string> = new Set(['authenticity/record-conflict']);

function quoteOf({ evidence }: Finding): string {
  const [first] = evidence;
  return 'quote' in first ? first.quote.toLowerCase() : '';
}
