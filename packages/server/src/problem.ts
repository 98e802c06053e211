import type { Problem } from './api/schemas.ts';
import type { Refusal, Result } from './services/result.ts';
import { MOST_MS, UPLOAD_BYTES } from './takes/limits.ts';

/** The largest request body, in bytes: the longest answer, escaped, fits with room to spare. */
export const MAX_BODY_BYTES = 256 * 1024;

/** The largest body that brings an ad, a brief or a workbook, in bytes: the longest ad, in letters of another script. */
export const MAX_DOCUMENT_BYTES = 8 * 1024 ** 2;

/** What can be uploaded, as a person knows it. */
const FORMATS = 'WAV, WebM/Opus, Ogg/Opus, FLAC or MP3';

/** Every problem the server names. The key is stable; `detail` says what to do. */
const PROBLEMS = {
  'bad-json': [400, 'The request is not JSON', 'Send one JSON value in UTF-8 as the body.'],
  'no-token': [
    401,
    'This page is not signed in',
    'Open the address that Candor printed when it started, or reload the page. Programs send "Authorization: Bearer" with the token in the data folder.',
  ],
  'foreign-host': [403, 'Candor does not answer under this name', 'Use the address that Candor printed when it started: 127.0.0.1 or localhost with its port.'],
  'foreign-origin': [403, 'Another site may not use Candor', 'Only pages that Candor serves itself can read or change what is stored here.'],
  'route-not-found': [404, 'There is no such address', 'The addresses of the API are listed at /api/openapi.json.'],
  'question-not-found': [404, 'There is no such question', 'Choose a question from the list; a question of your own has to be added first.'],
  'attempt-not-found': [404, 'There is no such attempt', 'It may have been deleted. Go back to the list of attempts.'],
  'finding-not-found': [404, 'There is no such remark on this attempt', 'Load the attempt again: its remarks may have changed.'],
  'take-not-found': [404, 'There is no such recording', 'It may have been deleted, or its days were over. Answer again, or type.'],
  'model-not-found': [404, 'There is no such model', 'The models that can be installed are listed at /api/models.'],
  'recording-not-found': [404, 'This attempt was typed', 'Only a spoken attempt has a recording.'],
  'interview-not-found': [404, 'There is no such interview', 'It may have been deleted. Go back to the list of interviews.'],
  'turn-not-found': [404, 'Nothing like that was said in this interview', 'Load the interview again: it says which turns there are.'],
  'brief-not-found': [404, 'There is no such company brief', 'It may have been deleted. Go back to the list of companies.'],
  'version-not-found': [404, 'There is no such version', 'It may have been deleted. Load the versions of the answer again.'],
  'not-a-claim': [404, 'This answer claims nothing like that', 'Load the attempt again: what was heard in it may have changed.'],
  'method-not-allowed': [405, 'This address does not take that method', 'The methods are listed at /api/openapi.json.'],
  'model-not-installed': [409, 'This model is not installed', 'Install it in the settings first.'],
  'client-id-taken': [
    409,
    'This clientId belongs to another answer',
    'Make a new clientId for a new answer. Send the same one only to repeat the very same answer.',
  ],
  'question-of-a-pack': [
    409,
    'This question belongs to a pack',
    'Only questions of your own can be deleted here. A pack is a folder of files: take the file out of it.',
  ],
  'deleted-meanwhile': [
    409,
    'Everything was deleted meanwhile',
    'The answer was not stored, because everything was deleted while it was being read. Send it again to keep it.',
  ],
  'changed-meanwhile': [
    409,
    'This was changed meanwhile',
    'Another tab or program has saved it since you loaded it. Load it again, and make your change once more.',
  ],
  'another-plan': [409, 'Your record has another plan', 'Change it there: another time or direction beside it would settle nothing.'],
  'fact-changed': [
    409,
    'It is not on your record in these words',
    'Its words were changed since, or it was taken out. What is there now can be taken out under “Facts about you”.',
  ],
  'workbook-full': [409, 'The workbook is full', 'Take out something that you no longer need, then add this again.'],
  'fetching-is-off': [409, 'Fetching pages is switched off', 'Paste the text of the page, or switch fetching on in the settings.'],
  'interview-not-over': [409, 'This interview is not over', 'Go on with it, or leave it; then there is a report.'],
  'interview-of-another-version': [
    409,
    'This interview was begun with another version of Candor',
    'What was said in it is kept in the export. Plan a new one to go on rehearsing.',
  ],
  'body-too-large': [413, 'The request is too large', `A request has at most ${MAX_BODY_BYTES / 1024} KB. Send less at once.`],
  'upload-too-large': [
    413,
    'The file is too large',
    `A recording has at most ${UPLOAD_BYTES / 1024 ** 2} MB. Save it as MP3, Opus or FLAC, or send a shorter one.`,
  ],
  'sound-unknown-format': [415, 'This is no sound that Candor can read', `Send ${FORMATS}.`],
  'not-json': [415, 'The request has another type than JSON', 'Send the header "Content-Type: application/json".'],
  'answer-too-long': [422, 'The answer is too long', 'Leave some of it out and send it again.'],
  'empty-answer': [422, 'There is nothing to judge', 'Write at least one word and send it again.'],
  'encoder-unusable': [422, 'This folder cannot be used as a sentence model', 'Choose a folder with an ONNX model and its tokenizer.json.'],
  'different-questions': [422, 'These attempts answer different questions', 'Choose two attempts at the same question.'],
  'nothing-to-ask': [422, 'There is no question to ask', 'Choose at least one pack that has questions, or questions of your own.'],
  'sound-damaged': [422, 'The file is damaged', `It looks like sound, but cannot be read to its end. Save it again as ${FORMATS}.`],
  'sound-truncated': [422, 'The file is cut off', 'It ends before its sound does. Copy it again in full, then send it again.'],
  'sound-empty': [422, 'There is no sound in it', 'Choose a recording that is not empty, or record again.'],
  'sound-silent': [422, 'Nobody can be heard', 'Check that the right microphone is chosen and not muted, then speak again. Typing works as well.'],
  'sound-too-long': [422, 'The recording is too long', `A take is at most ${MOST_MS / 60_000} minutes. Send the part that answers the question.`],
  'sound-too-slow': [422, 'This sound takes too long to read', `Save it again as ${FORMATS}, then send that.`],
  'workbook-unreadable': [422, 'This is no workbook that Candor can read', 'Export one to see the form, then send that.'],
  'page-not-fetched': [422, 'The page could not be fetched', 'Open it in a browser and paste its text.'],
  validation: [422, 'The request does not fit', 'The shape of each request is at /api/openapi.json.'],
  'upgrade-required': [426, 'This address is a web socket', 'Open it with the ws protocol; docs/api.md says what is sent.'],
  internal: [500, 'Something went wrong in Candor', 'What you wrote is kept. Try again; if it happens again, the log in the data folder says what happened.'],
  'cannot-hear': [
    503,
    'Speech recognition does not start',
    'Your recording is kept. Start Candor again and ask for the feedback then, or type the answer; candor.log says why.',
  ],
  'disk-full': [507, 'The disk is full', 'What was said so far is kept. Make some room, then go on.'],
  'not-ready': [503, 'Candor could not open its data', 'Stop Candor and start it again; the log in the data folder says what happened.'],
} as const satisfies Record<string, readonly [number, string, string]> & Record<Refusal, readonly [number, string, string]>;

export type ProblemCode = keyof typeof PROBLEMS;

/** A refusal on its way to the page. Thrown in routes only: services return theirs. */
export class ProblemError extends Error {
  readonly code: ProblemCode;
  readonly detail: string | undefined;

  constructor(code: ProblemCode, detail?: string) {
    super(code);
    this.name = 'ProblemError';
    this.code = code;
    this.detail = detail;
  }
}

/** The value of a result, or its refusal thrown as a {@link ProblemError}. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new ProblemError(result.code);
}

/** A problem as RFC 9457 has it. */
export function problemOf(code: ProblemCode, detail?: string): Problem {
  const [status, title, usual] = PROBLEMS[code];
  return { type: `urn:candor:problem:${code}`, title, status, detail: detail ?? usual, code };
}

export function problemResponse(code: ProblemCode, detail?: string): Response {
  const problem = problemOf(code, detail);
  return new Response(JSON.stringify(problem), { status: problem.status, headers: { 'content-type': 'application/problem+json' } });
}
