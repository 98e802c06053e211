import type { Attempt } from '@candor/server/api';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { attemptQuery } from '../../api/queries.ts';
import { useSingleKey } from '../../app/shortcuts.ts';
import { en } from '../../i18n/en.ts';
import { clock, exactTime } from '../../ui/format.ts';
import { Page } from '../../ui/page.tsx';
import { Loaded } from '../../ui/states.tsx';
import { ReadingProvider } from './attempt-context.tsx';
import { Checklist } from './checklist.tsx';
import { Counts } from './counts.tsx';
import { DeleteTake } from './delete-take.tsx';
import { Facts } from './facts.tsx';
import s from './feedback-page.module.css';
import { FOCUS_TITLE_ID, FocusCard } from './focus-card.tsx';
import { LevelsPanel } from './levels-panel.tsx';
import { OtherQuestion } from './other-question.tsx';
import { isTooShort } from './readings.ts';
import { Remarks } from './remarks.tsx';
import { SinceLast } from './since-last.tsx';
import { RecordingSection } from './spoken/recording-section.tsx';
import { SoundProvider } from './spoken/sound-context.tsx';
import { StoryShape } from './story-shape.tsx';
import { Strengths } from './strengths.tsx';
import { Ledger } from './tailoring/ledger.tsx';
import { Tailoring } from './tailoring/tailoring.tsx';
import { TightenedAnswer } from './tightened-answer.tsx';
import { Transcript } from './transcript.tsx';

const t = en.feedback;

/** What an interviewer would have heard: one thing first, then everything else. */
export default function FeedbackPage({ id }: { id: string }) {
  const query = useQuery(attemptQuery(id));
  return (
    <Loaded query={query} what={t.loading}>
      {(attempt) => (
        <ReadingProvider attempt={attempt}>
          <SoundProvider attempt={attempt}>
            <Reading attempt={attempt} />
          </SoundProvider>
        </ReadingProvider>
      )}
    </Loaded>
  );
}

function Reading({ attempt }: { attempt: Attempt }) {
  const { feedback, questionId } = attempt;
  const [, navigate] = useLocation();
  const again = `/rehearse/${encodeURIComponent(questionId)}`;
  useSingleKey('a', () => navigate(again));
  return (
    <Page
      title={t.title(attempt.question)}
      heading={
        <Link href={`/questions/${encodeURIComponent(questionId)}`} className={s.question}>
          {attempt.question}
        </Link>
      }
      speech
      arriveAt={FOCUS_TITLE_ID}
      below={
        <p className={s.meta}>
          <Link href={`/history/${encodeURIComponent(questionId)}`}>{en.common.take(attempt.number)}</Link>
          <span>{clock(attempt.durationMs)}</span>
          <span>{en.common.words(attempt.words)}</span>
          <span>{t.modality[feedback.modality]}</span>
          <time dateTime={attempt.createdAt}>{exactTime(attempt.createdAt)}</time>
        </p>
      }
    >
      {feedback.otherQuestion && !isTooShort(feedback) && <OtherQuestion other={feedback.otherQuestion} />}
      <FocusCard again={again} />
      {attempt.previousId && <SinceLast id={attempt.id} previousId={attempt.previousId} />}
      <div className={s.columns}>
        <div className={s.checklist}>
          <Checklist elements={feedback.elements} traps={feedback.traps} />
        </div>
        <div className={s.words}>
          <Transcript />
          <RecordingSection />
          <Remarks />
          {feedback.ledger && <Ledger ledger={feedback.ledger} />}
          <Strengths />
          {feedback.tightened && <TightenedAnswer answer={attempt.text} tightened={feedback.tightened} />}
        </div>
        <div className={s.side}>
          <LevelsPanel dimensions={feedback.dimensions} />
          {feedback.tailoring && <Tailoring tailoring={feedback.tailoring} />}
          {feedback.story && <StoryShape shares={feedback.story.shares} />}
          {feedback.specifics.length > 0 && <Facts specifics={feedback.specifics} />}
          {feedback.measures.length > 0 && <Counts measures={feedback.measures} />}
        </div>
      </div>
      <DeleteTake attempt={attempt} />
    </Page>
  );
}
