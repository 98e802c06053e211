import { describe, expect, it } from 'vitest';
import type { InterviewLog } from '../log.ts';
import { element, feedback, finding, log } from './example-log.ts';
import { reportOn } from './report-on.ts';
import { interviewReportSchema } from './report-schema.ts';

const conceptsOf = () => ['near-horizon'];
const report = reportOn(log, { conceptsOf, earlier: null });

describe('reportOn', () => {
  it('fits its published shape', () => {
    expect(interviewReportSchema.parse(report)).toEqual(report);
  });

  it('says of each question what was heard at once and after being asked again', () => {
    expect(report.questions[0]).toEqual({
      key: 'short-term-goals',
      questionId: 'short-term-goals',
      question: 'What are your short-term goals?',
      status: 'answered',
      why: null,
      startMs: 8_000,
      endMs: 42_000,
      levels: { relevance: 4, clarity: 3, delivery: null, authenticity: 4 },
      elements: [
        { id: 'horizon', label: 'Label of horizon', required: true, first: 'missing', last: 'covered', quote: 'By next Easter I would say.' },
        {
          id: 'result',
          label: 'Label of result',
          required: true,
          first: 'covered',
          last: 'covered',
          quote: 'I want to run the bay on my own without ringing anyone.',
        },
      ],
      followUps: [
        {
          turnId: 't5',
          text: 'By when would that be?',
          followUp: { patternId: 'p1', trigger: 'missing-element', itemId: 'horizon', quote: null, against: null },
          label: 'Label of horizon',
          brought: 'yes',
          quote: 'By next Easter I would say.',
        },
      ],
      oneThing: null,
    });
  });

  it('says that a follow-up brought nothing, and that one was passed on', () => {
    expect(report.questions.map(({ status, followUps }) => [status, followUps.map(({ brought }) => brought)])).toEqual([
      ['answered', ['yes']],
      ['answered', ['no']],
      ['skipped', []],
    ]);
  });

  it('counts a follow-up that got no answer as unanswered', () => {
    const without: InterviewLog = { ...log, turns: log.turns.filter(({ id }) => id !== 't10') };
    expect(reportOn(without, { conceptsOf, earlier: null }).questions[1]?.followUps[0]?.brought).toBe('unanswered');
  });

  it('measures talk in time where everything was spoken, and in words where something was typed', () => {
    expect(report.talk).toEqual({ by: 'time', candidate: 50_000, interviewer: 21_000, share: 50_000 / 71_000 });
    const typed: InterviewLog = { ...log, turns: log.turns.map((turn) => (turn.id === 't4' ? { ...turn, modality: 'typed' as const } : turn)) };
    expect(reportOn(typed, { conceptsOf, earlier: null }).talk.by).toBe('words');
  });

  it('adds up all time of the interview', () => {
    expect(report.timeUse.map(({ stage, questionKey, spentMs }) => [stage, questionKey, spentMs])).toEqual([
      ['greeting', null, 8_000],
      ['questions', 'short-term-goals', 36_000],
      ['questions', 'five-years', 34_000],
      ['questions', 'goal-achieved', 12_000],
      ['closing', null, 3_000],
    ]);
  });

  it('finds a gap that comes back in three first answers, and not one that comes back twice', () => {
    const gap = {
      first: feedback(2, { elements: [element('when', 'missing')] }),
      last: feedback(4, { elements: [element('when', 'covered', 'Good morning.')] }),
    };
    const three: InterviewLog = { ...log, questions: log.questions.map(({ key }) => ({ key, status: 'answered', why: null, ...gap })) };
    expect(reportOn(three, { conceptsOf, earlier: null }).patterns).toEqual([
      {
        kind: 'gap',
        concept: 'near-horizon',
        answers: ['short-term-goals', 'five-years', 'goal-achieved'].map((questionKey) => ({ questionKey, elementId: 'when', label: 'Label of when' })),
      },
    ]);
    expect(report.patterns).toEqual([]);
  });

  it('finds a remark that comes back, and no opinion', () => {
    const remarks = [finding({ quote: 'sort of' }), finding({ quote: 'maybe', messageId: 'clarity/opinion', grade: 'C' })];
    const answer = feedback(3, { findings: remarks });
    const three: InterviewLog = { ...log, questions: log.questions.map(({ key }) => ({ key, status: 'answered', why: null, first: answer, last: answer })) };
    expect(reportOn(three, { conceptsOf, earlier: null }).patterns).toEqual([
      {
        kind: 'remark',
        ruleId: 'clarity/hedges',
        messageId: 'clarity/hedges',
        data: {},
        dimension: 'clarity',
        answers: ['short-term-goals', 'five-years', 'goal-achieved'].map((questionKey) => ({ questionKey, quote: 'sort of' })),
      },
    ]);
  });

  it('sees that the near goal lies before the far one', () => {
    expect(report.consistency).toEqual([
      {
        kind: 'horizon',
        agrees: true,
        one: { questionKey: 'short-term-goals', quote: 'By next Easter' },
        other: { questionKey: 'five-years', quote: 'five years' },
      },
    ]);
  });

  it('sees that one answer takes back another', () => {
    const turns = log.turns.map((turn) =>
      turn.id === 't4'
        ? { ...turn, text: 'I would be happy to relocate for the right post.' }
        : turn.id === 't8'
          ? { ...turn, text: 'In five years I would lead here, but I would not want to relocate.' }
          : turn,
    );
    expect(reportOn({ ...log, turns }, { conceptsOf, earlier: null }).consistency.filter(({ kind }) => kind === 'relocation')).toEqual([
      {
        kind: 'relocation',
        agrees: false,
        one: { questionKey: 'short-term-goals', quote: expect.stringContaining('relocate') },
        other: { questionKey: 'five-years', quote: expect.stringContaining('relocate') },
      },
    ]);
  });

  it('does not measure delivery of typed answers, and follows it over spoken ones', () => {
    expect(report.delivery).toEqual({ status: 'notMeasured', why: 'typed' });
    const spoken = (rate: number) => feedback(3, { modality: 'spoken', measures: [{ name: 'speechRate', value: rate, unit: 'perMinute', usual: [146, 177] }] });
    const questions = [120, 150, 180].map((rate, i) => ({
      key: log.questions[i]?.key ?? '',
      status: 'answered' as const,
      why: null,
      first: spoken(rate),
      last: spoken(rate),
    }));
    expect(reportOn({ ...log, questions }, { conceptsOf, earlier: null }).delivery).toEqual({
      status: 'measured',
      trends: [
        {
          name: 'speechRate',
          unit: 'perMinute',
          usual: [146, 177],
          values: [
            { questionKey: 'short-term-goals', value: 120 },
            { questionKey: 'five-years', value: 150 },
            { questionKey: 'goal-achieved', value: 180 },
          ],
          change: null,
        },
      ],
    });
  });

  it('names as strengths only what was earned', () => {
    expect(report.strengths).toEqual([
      {
        questionKey: 'short-term-goals',
        messageId: 'relevance/covered-element',
        data: { id: 'result', label: 'Label of result' },
        quote: 'I want to run the bay on my own without ringing anyone.',
      },
    ]);
  });

  it('plans practice: what was passed on, then what was weak, a question once', () => {
    expect(report.practice.map(({ reason, questionKey, label }) => [reason, questionKey, label])).toEqual([
      ['skipped', 'goal-achieved', null],
      ['weak', 'five-years', 'Label of skills'],
    ]);
  });

  it('compares with an earlier interview', () => {
    expect(reportOn(log, { conceptsOf, earlier: { ...log, questions: log.questions.slice(1) } }).comparison).toEqual({
      levels: {
        relevance: { before: 2, after: 3 },
        clarity: { before: 3, after: 3 },
        delivery: { before: null, after: null },
        authenticity: { before: 4, after: 4 },
      },
      covered: { before: 0.5, after: 0.5 },
      followUps: { before: 2, after: 1 },
      share: { before: 50_000 / 71_000, after: 50_000 / 71_000 },
    });
  });

  it('quotes nothing that stands in no turn', () => {
    const said = log.turns.map(({ text }) => text).join('\n');
    const quotes = [
      ...report.strengths.map(({ quote }) => quote),
      ...report.questions.flatMap(({ elements, followUps }) => [...elements, ...followUps].flatMap(({ quote }) => quote ?? [])),
    ];
    expect(quotes.length).toBeGreaterThan(4);
    for (const quote of quotes) expect(said).toContain(quote);
  });
});
