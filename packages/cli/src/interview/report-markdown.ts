import { formatMessage } from '@candor/content/messages';
import type { InterviewReport } from '@candor/core';

type Question = InterviewReport['questions'][number];
type FollowUp = Question['followUps'][number];
type Step = InterviewReport['practice'][number];

const BROUGHT: Readonly<Record<FollowUp['brought'], string>> = {
  yes: 'it brought the missing part',
  partly: 'it brought a part of it',
  no: 'it did not bring it',
  unanswered: 'it was not answered',
  unknown: 'whether it brought what it was after cannot be told',
};
const WHY_NOT: Readonly<Record<NonNullable<Question['why']>, string>> = {
  time: 'there was no time for it',
  'asked-to': 'you asked to pass on',
  silence: 'nothing was said to it',
  left: 'you left before',
  'already-answered': 'you had answered it before it was asked',
};
const REASONS: Readonly<Record<Step['reason'], string>> = {
  skipped: 'it was passed',
  weak: 'the answer was the weakest',
  gap: 'a part that is listened for was missing',
  remark: 'the same remark came up in several answers',
  inconsistent: 'it does not go together with another answer',
  'left-out': 'there was no time for it',
};

/** What is to be told of an interview, as Markdown. */
export function reportMarkdown(report: InterviewReport): string {
  const { plan, strengths, practice, questions, consistency } = report;
  const titleOf = (key: string): string => plan.questions.find((one) => one.key === key)?.question ?? key;
  const sections = [
    [`# Interview${plan.role === '' ? '' : `: ${inline(plan.role)}`}`, `${lasted(report)} ${shareOf(report)}`],
    section(
      'What went well',
      strengths.map(({ messageId, data, quote }) => `- ${say(messageId, data)} ${quoted(quote)}`),
    ),
    section(
      'Rehearse next',
      practice.map((step, i) => `${i + 1}. ${inline(step.question)} (${REASONS[step.reason]}${step.label === null ? '' : `: ${inline(step.label)}`})`),
    ),
    ...questions.map(questionSection),
    section(
      'What does not go together',
      consistency
        .filter(({ agrees }) => !agrees)
        .map(
          ({ one, other }) => `- ${quoted(one.quote)} (${inline(titleOf(one.questionKey))}) and ${quoted(other.quote)} (${inline(titleOf(other.questionKey))})`,
        ),
    ),
  ];
  return `${sections.flatMap((lines) => (lines.length === 0 ? [] : [lines.join('\n\n')])).join('\n\n')}\n`;
}

const section = (heading: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`## ${heading}`, lines.join('\n')]);

function questionSection({ question, status, why, levels, elements, followUps, oneThing }: Question): string[] {
  const heading = `## ${inline(question)}`;
  if (levels === null) return [heading, status === 'answered' || why === null ? 'There was no answer to judge.' : `Not answered: ${WHY_NOT[why]}.`];
  const heard = elements
    .filter(({ required }) => required)
    .map(({ label, first, last }) => `- ${inline(label)}: ${first === last ? last : `${first}, then ${last}`}`);
  const asked = followUps.map(
    ({ text, label, brought, quote }) =>
      `- “${inline(text)}”${label === null ? '' : ` for ${inline(label)}`}: ${BROUGHT[brought]}${quote === null ? '' : `, ${quoted(quote)}`}.`,
  );
  const focus = oneThing && formatMessage(oneThing.messageId, oneThing.data);
  return [
    heading,
    `Relevance ${levels.relevance ?? '–'}, clarity ${levels.clarity ?? '–'}, delivery ${levels.delivery ?? 'not measured'} (of 5).`,
    ...(heard.length === 0 ? [] : [heard.join('\n')]),
    ...(asked.length === 0 ? [] : [`Follow-ups:\n\n${asked.join('\n')}`]),
    ...(focus && oneThing ? [`Change one thing: ${focus.do ?? focus.say}${oneThing.quote === null ? '' : ` ${quoted(oneThing.quote)}`}`] : []),
  ];
}

const say = (messageId: string, data: Readonly<Record<string, unknown>>): string => formatMessage(messageId, data).say;
const lasted = ({ elapsedMs, plan }: InterviewReport): string =>
  `${elapsedMs < 60_000 ? 'Less than one' : Math.round(elapsedMs / 60_000)} of ${plan.minutes} minutes.`;
const shareOf = ({ talk }: InterviewReport): string => `You had ${Math.round(talk.share * 100)} % of the ${talk.by === 'time' ? 'talking time' : 'words'}.`;
const quoted = (words: string): string => `“${inline(words)}”`;

/** People's words as they are: nothing in them makes a heading, a link or a list. */
const inline = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');
