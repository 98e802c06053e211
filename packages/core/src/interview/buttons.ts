import { end, follow, listen, pause } from './agenda.ts';
import { again, lastWords, overNow } from './answers.ts';
import { endTurn, offer } from './clockwork.ts';
import type { InterviewEvent } from './event.ts';
import { giveTime } from './give-time.ts';
import { requested } from './requests.ts';
import { resume } from './resume.ts';
import { answerTo, hush, keepTurn, patch, type Run } from './run.ts';
import { afterCandidateQuestions, framing, toNextQuestion } from './stages.ts';

type Button = Extract<InterviewEvent, { type: 'button' }>['button'];

/** What a button does, at any moment. */
export function press(run: Run, button: Button): void {
  if (button === 'leave') {
    leave(run);
    return;
  }
  if (button === 'resume') {
    resume(run);
    return;
  }
  if (run.state.pausedSinceMs !== null) return;
  switch (button) {
    case 'pause':
      stop(run);
      return;
    case 'done':
      done(run);
      return;
    case 'think':
      think(run);
      return;
    default:
      ask(run, button);
      return;
  }
}

function leave(run: Run): void {
  const { speech } = run.state;
  if (speech) keepTurn(run, { modality: 'spoken', text: `${speech.text} ${speech.typed}`, startMs: speech.startMs }, null);
  patch(run, { speech: null });
  end(run, 'left');
}

function stop(run: Run): void {
  hush(run);
  const { speech } = run.state;
  if (speech) patch(run, { speech: { ...speech, isSpeaking: false, silentSinceMs: run.atMs } });
  pause(run);
}

function done(run: Run): void {
  const { speech, listening, stage, current, turns } = run.state;
  if (speech) {
    patch(run, { speech: { ...speech, doneAtMs: run.atMs } });
    if (!speech.isSpeaking && speech.isHeard && !run.state.saying) endTurn(run);
    return;
  }
  if (!listening) return;
  if (listening.isWaiting) {
    listen(run);
    return;
  }
  if (stage === 'candidate-questions') {
    follow(run, afterCandidateQuestions(run, []));
    return;
  }
  if (stage === 'greeting') {
    follow(run, framing(run));
    return;
  }
  if (current && answerTo(turns, current.key) === '') {
    offer(run, 'offer-help');
    return;
  }
  follow(run, toNextQuestion(run, [], overNow(run)));
}

function think(run: Run): void {
  const { speech, listening } = run.state;
  if (speech) giveTime(run);
  else {
    patch(run, { wantsTime: true });
    if (listening) listen(run);
  }
}

/** Repeat, rephrase or skip: of words that are being said, once they pause. */
function ask(run: Run, button: 'repeat' | 'rephrase' | 'skip'): void {
  if (run.state.speech) {
    request(run, button);
    return;
  }
  hush(run);
  const { stage, current, cut } = run.state;
  if (stage === 'questions' && current) {
    const agenda = requested(run, { intent: button, term: null, text: '' }, false);
    if (agenda) follow(run, agenda);
    return;
  }
  if (cut.length > 0) {
    follow(run, button === 'skip' ? cut.slice(1) : cut.map(again));
    return;
  }
  if (button !== 'skip') {
    follow(run, [...lastWords(run), { do: 'listen' }]);
    return;
  }
  if (stage === 'candidate-questions') {
    follow(run, afterCandidateQuestions(run, []));
    return;
  }
  follow(run, stage === 'greeting' ? framing(run) : toNextQuestion(run, [], null));
}

function request(run: Run, button: 'repeat' | 'rephrase' | 'skip'): void {
  const { speech } = run.state;
  if (!speech) return;
  patch(run, { speech: { ...speech, request: button, doneAtMs: run.atMs } });
  if (!speech.isSpeaking && speech.isHeard && !run.state.saying) endTurn(run);
}
