import { asInnerQuotes, measureNames, unitWords } from '@candor/content/messages';
import { DIMENSIONS, firstToTry, type InterviewReport, muchToTell, type TimeLineMark } from '@candor/core';
import { shownValue } from '@candor/core/shown';
import type { Block } from './block.ts';
import { clock, duration, oneDecimal, percent, say } from './say.ts';
import { paragraph, quoted, writeQuestion } from './write-question.ts';

export type WriteOptions = {
  /** When the interview was, as it is to be read. */
  readonly date: string;
};

/** The report as text for a person, in the order in which it helps: what went well, what to do, then everything else. */
export function writeReport(report: InterviewReport, options: WriteOptions): Block[] {
  const told = muchToTell(report);
  if (told === 'nothing' || told === 'little') return shortReport(report, told, options);
  const comparesAnswers = told === 'much';
  return [
    ...head(report, options),
    heading('report/time-line'),
    { kind: 'time-line', alt: timeLineAlt(report), marks: report.timeLine, lengthMs: report.elapsedMs },
    heading('report/strengths'),
    ...(report.strengths.length === 0
      ? [paragraph(say('report/no-strengths'))]
      : report.strengths.flatMap(({ messageId, data, quote }) => [paragraph(say(messageId, data)), ...quoted(quote)])),
    heading('report/practice'),
    ...(report.practice.length === 0
      ? [paragraph(say('report/no-practice'))]
      : [
          {
            kind: 'list' as const,
            items: report.practice.map(({ reason, question, label }) => say(`report/practice-${reason}`, { question, label: label ?? 'none' })),
          },
        ]),
    ...(report.comparison ? comparison(report.comparison) : []),
    ...(comparesAnswers ? across(report) : []),
    heading('report/time'),
    ...time(report),
    heading('report/questions'),
    ...report.questions.filter(({ status }) => status !== 'left-out').flatMap(writeQuestion),
    ...notAsked(report),
  ];
}

/** Where there is next to nothing to tell, it is told in a few kind words, with one thing to do. */
function shortReport(report: InterviewReport, told: 'nothing' | 'little', options: WriteOptions): Block[] {
  const first = firstToTry(report);
  const [title, when] = head(report, options);
  const next = first ? [heading('report/short-next'), paragraph(say('report/short-step', { question: asInnerQuotes(first.question) }))] : [];
  return [...(title && when ? [title, when] : []), paragraph(say(`report/short-${told}`)), ...next];
}

/** What can be told only of several answers. */
const across = (report: InterviewReport): Block[] => [
  heading('report/patterns'),
  ...patterns(report),
  heading('report/consistency'),
  ...consistency(report),
  heading('report/delivery'),
  ...delivery(report),
];

function notAsked({ questions }: InterviewReport): Block[] {
  const left = questions.filter(({ status }) => status === 'left-out');
  return left.length === 0 ? [] : [paragraph(say('report/not-asked', { questions: left.map(({ question }) => `“${question}”`).join(', ') }))];
}

const heading = (id: string): Block => ({ kind: 'heading', level: 2, text: say(id) });

function head({ plan, elapsedMs, endedBecause, questions }: InterviewReport, { date }: WriteOptions): Block[] {
  const people = plan.interviewers.map(({ name, title }) => (title === '' ? name : `${name} (${title})`)).join(', ');
  return [
    { kind: 'heading', level: 1, text: say('report/title', { role: plan.role || 'none' }) },
    paragraph(say('report/when', { date, kind: plan.kind, minutes: plan.minutes, people, took: duration(elapsedMs) })),
    ...(endedBecause === 'left' || endedBecause === 'time' ? [paragraph(say(`report/ended-${endedBecause}`))] : []),
    paragraph(
      say('report/counts', {
        answered: questions.filter(({ status }) => status === 'answered').length,
        asked: questions.reduce((sum, { followUps }) => sum + followUps.length, 0),
      }),
    ),
  ];
}

function timeLineAlt(report: InterviewReport): string {
  const items = report.questions.flatMap(({ question, startMs, endMs }) =>
    startMs === null ? [] : [say('report/time-line-item', { from: clock(startMs), to: clock(endMs ?? startMs), what: question })],
  );
  return say('report/time-line-alt', {
    took: duration(report.elapsedMs),
    share: percent(candidateTime(report.timeLine, report.elapsedMs)),
    list: items.join(' '),
  });
}

function candidateTime(marks: readonly TimeLineMark[], wholeMs: number): number {
  const spoken = marks.filter(({ by }) => by === 'candidate').reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
  return wholeMs === 0 ? 0 : Math.min(1, spoken / wholeMs);
}

function patterns({ patterns: found }: InterviewReport): Block[] {
  if (found.length === 0) return [paragraph(say('report/no-patterns'))];
  return found.flatMap((pattern): Block[] => {
    if (pattern.kind === 'gap') {
      const labels = [...new Set(pattern.answers.map(({ label }) => label))].join('; ');
      return [paragraph(say('report/pattern-gap', { count: pattern.answers.length, labels }))];
    }
    const quotes = pattern.answers.flatMap(({ quote }) => quoted(quote));
    return [paragraph(say('report/pattern-remark', { count: pattern.answers.length, say: say(pattern.messageId, pattern.data) })), ...quotes];
  });
}

function consistency({ consistency: notes }: InterviewReport): Block[] {
  if (notes.length === 0) return [paragraph(say('report/no-consistency'))];
  return notes.flatMap(({ kind, agrees, one, other }) => [
    paragraph(say(`report/${agrees ? 'agrees' : 'disagrees'}-${kind}`)),
    ...quoted(one.quote),
    ...quoted(other.quote),
  ]);
}

function delivery({ delivery: heard }: InterviewReport): Block[] {
  if (heard.status === 'notMeasured') return [paragraph(say(heard.why === 'typed' ? 'report/delivery-typed' : 'report/delivery-few'))];
  return [
    {
      kind: 'list',
      items: heard.trends.map(({ name, unit, values, usual }) =>
        say('report/trend', {
          name: measureNames[name] ?? name,
          values: values.map(({ value }) => unitWords[unit](value)).join(', '),
          usual: usual ? `${shownValue(usual[0], unit)}–${shownValue(usual[1], unit)}` : 'none',
        }),
      ),
    },
  ];
}

function time({ talk, timeUse, questions }: InterviewReport): Block[] {
  const isAsked = (key: string | null): boolean => key === null || questions.some((one) => one.key === key && one.status === 'answered');
  const items = timeUse
    .filter(({ questionKey }) => isAsked(questionKey))
    .map(({ stage, questionKey, spentMs, usualMs }) => {
      const question = questions.find(({ key }) => key === questionKey)?.question;
      const spent = duration(spentMs);
      if (question === undefined) return say(`report/stage-${stage}`, { spent });
      return say('report/time-question', { question, spent, usual: usualMs ? `${duration(usualMs[0])} to ${duration(usualMs[1])}` : 'none' });
    });
  return [paragraph(say('report/talk', { share: percent(talk.share), by: talk.by })), ...(items.length === 0 ? [] : [{ kind: 'list' as const, items }])];
}

function comparison({ levels, covered, followUps }: NonNullable<InterviewReport['comparison']>): Block[] {
  const changes = DIMENSIONS.flatMap((dimension) => {
    const { before, after } = levels[dimension];
    return before === null || after === null ? [] : [say('report/level-change', { dimension, before: oneDecimal(before), after: oneDecimal(after) })];
  });
  return [
    heading('report/comparison'),
    {
      kind: 'list',
      items: [
        ...changes,
        say('report/covered-change', { before: percent(covered.before), after: percent(covered.after) }),
        say('report/follow-ups-change', { before: oneDecimal(followUps.before), after: oneDecimal(followUps.after) }),
      ],
    },
  ];
}
