import { describe, expect, it } from 'vitest';
import { parseDocument } from '../document/parse.ts';
import { shownValue } from '../measures/shown.ts';
import { clarityRules } from '../rules/clarity/index.ts';
import { deliveryRules } from '../rules/delivery/index.ts';
import type { Context } from '../rules/rule.ts';
import { type Manner, spoken } from '../speech/example.ts';
import { composeFeedback } from './compose.ts';
import { feedbackSchema } from './schema.ts';

const READING: Context['reading'] = {
  elements: [],
  traps: [],
  horizons: [],
  story: null,
  specifics: [],
  answerFirst: { status: 'unsure', sentence: null },
  otherQuestion: null,
  topic: null,
  repeats: [],
};
const WORDS =
  'Um, I ran the stall [4.6] on the quay, and uh I sold it. It was, um, good, and it paid well for a small stall. [0.6] Then I moved on to the depot. ';

function feedbackOf(manner: Manner | null, disputed: readonly string[] = []) {
  const { text, recording } = spoken(WORDS.repeat(2), manner ?? {});
  return composeFeedback(parseDocument(text), {
    question: { id: null, question: 'Why?', form: 'short', kind: 'plan' },
    context: { question: null, questionText: 'Why?', form: 'short', reading: READING, earlier: [], ...(manner ? { recording } : {}) },
    rules: [...clarityRules, ...deliveryRules],
    disputed: new Set(disputed),
  });
}

describe('the feedback on a spoken answer', () => {
  const feedback = feedbackOf({});

  it('judges delivery by contributions that add up', () => {
    expect(feedback.modality).toBe('spoken');
    expect(feedback.dimensions.delivery).toMatchObject({
      status: 'measured',
      score: 32.2,
      contributions: [
        { messageId: 'contribution/base-delivery', points: 66 },
        { messageId: 'delivery/filled-pauses', points: -20 },
        { messageId: 'delivery/too-slow', points: -8 },
        { messageId: 'delivery/longest-silence', points: -5.8 },
      ],
    });
  });

  it('is of the published shape, and has the measures of words and sound', () => {
    expect(() => feedbackSchema.parse(feedback)).not.toThrow();
    const names = feedback.measures.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['words', 'speechRate', 'longestPause']));
    expect(names).not.toContain('secondsAtMedianRate');
    expect(new Set(names).size).toBe(names.length);
  });

  it('names one count and one rate of um and uh, in the remark and in the measures', () => {
    for (const [answer, ruleId, rate] of [
      [feedback, 'delivery/filled-pauses', 'filledPauseRate'],
      [feedbackOf(null), 'clarity/filled-pauses', 'filledPausesPerMinute'],
    ] as const) {
      const remarks = answer.findings.filter((finding) => finding.ruleId.endsWith('/filled-pauses'));
      expect(remarks.map((finding) => finding.ruleId)).toEqual([ruleId]);
      const about = answer.measures.filter(({ name }) => name.startsWith('filledPause'));
      expect(about.map(({ name }) => name)).toEqual(['filledPauses', rate]);
      expect(remarks[0]?.data).toMatchObject({ count: about[0]?.value, perMinute: shownValue(about[1]?.value ?? 0) });
    }
  });

  it('gives every remark on delivery a moment to play, with the words of it', () => {
    const remarks = feedback.findings.filter(({ dimension }) => dimension === 'delivery');
    expect(remarks.flatMap(({ evidence }) => evidence.map(({ span }) => span.kind))).not.toContain('text');
    const silence = remarks.find(({ ruleId }) => ruleId === 'delivery/longest-silence');
    expect(silence?.evidence[1]).toMatchObject({ quote: 'stall … on' });
    const filled = remarks.find(({ ruleId }) => ruleId === 'delivery/filled-pauses');
    expect(filled?.evidence.slice(1).map((one) => 'quote' in one && one.quote)).toEqual(['uh', 'um,', 'Um,', 'uh', 'um,']);
  });

  it('never changes relevance, and of clarity only who speaks of um and uh', () => {
    const typed = feedbackOf(null);
    const partsOf = ({ dimensions: { clarity } }: typeof typed) => (clarity.status === 'measured' ? clarity.contributions : []);
    const withoutUm = partsOf(typed).filter(({ messageId }) => messageId !== 'clarity/filled-pauses');
    expect(withoutUm.length).toBe(partsOf(typed).length - 1);
    for (const manner of [{}, { rate: 2 }, { rate: 8, problems: ['noisy'] }, { times: 'approximate' }] as const) {
      const one = feedbackOf(manner);
      expect(one.dimensions.relevance).toEqual(typed.dimensions.relevance);
      expect(partsOf(one)).toEqual(withoutUm);
    }
    expect(typed.dimensions.delivery).toEqual({ status: 'notMeasured', why: 'delivery/not-measured-typed' });
  });

  it('says first what is wrong with the sound, and measures nothing of silence', () => {
    expect(feedbackOf({ problems: ['noisy'] }).findings[0]?.ruleId).toBe('delivery/sound');
    const silent = feedbackOf({ problems: ['silent'] });
    expect(silent.dimensions.delivery).toEqual({ status: 'notMeasured', why: 'delivery/not-measured-silent' });
    expect(silent.findings[0]?.messageId).toBe('delivery/sound-silent');
  });

  it('does not count what is disputed', () => {
    const filled = feedback.findings.find(({ ruleId }) => ruleId === 'delivery/filled-pauses');
    expect(feedbackOf({}, [filled?.id ?? '']).dimensions.delivery).toMatchObject({ score: 52.2 });
  });

  it('orders remarks on words and on moments by where they are in the answer', () => {
    const ids = feedbackOf({}).findings.map(({ ruleId }) => ruleId);
    expect(ids.indexOf('delivery/longest-silence')).toBeGreaterThan(ids.indexOf('delivery/filled-pauses'));
  });
});
