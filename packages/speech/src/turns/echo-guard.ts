/** The candidate is nearer than the loudspeaker's echo, which the browser has mostly removed: this much louder, in dB, is not the echo. */
const ABOVE_ECHO_DB = 10;
/** Speech that lasts so long, in milliseconds, is believed at any level that is not the echo's own. */
const LASTS_MS = 250;
/** Speech within so many dB of an echo that was heard before may be that echo. */
const LIKE_ECHO_DB = 3;
/** What ends within so many milliseconds of the interviewer's voice was the interviewer's voice. */
const ENDS_WITH_VOICE_MS = 400;
/** What is no more than so many dB quieter than the candidate has been may be the candidate: a short word of theirs teaches nothing about the echo. */
const LIKE_CANDIDATE_DB = 6;
/** Until the candidate was heard, what is as loud as this, in dB of full scale, may be them: what echo cancelling leaves over is quieter. */
const LOUDEST_LEFT_OVER_DB = -40;
/** As loud as the candidate, and over with the interviewer's voice: once it can be a short word of theirs, so many times in a row it is the loudspeaker. */
const LOUD_ECHOES = 2;
/** The echo's level follows what is heard: a quarter of the way with each burst. */
const FOLLOW = 0.25;

export type EchoGuard = {
  interviewerSpeaks(isSpeaking: boolean, atMs: number): void;
  /** Whether speech with these levels, one a frame, is the candidate's and not the loudspeaker's. */
  isCandidate(levels: readonly number[], speechMs: number): boolean;
  /** A burst that came to nothing. */
  wasNobody(levels: readonly number[]): void;
  /** Speech that was taken for the candidate's has ended. Says whether it was the interviewer's after all. */
  paused(levels: readonly number[], endedMs: number): boolean;
};

/** Keeps the interviewer from interrupting itself, where its own voice comes back through the microphone. Learns how loud that is. */
export function createEchoGuard(): EchoGuard {
  let isSpeaking = false;
  /** When the interviewer's voice stopped last; minus infinity before it ever did. */
  let stoppedMs = Number.NEGATIVE_INFINITY;
  let startedInto = false;
  let echoDb: number | null = null;
  let candidateDb: number | null = null;
  let loudEchoes = 0;

  const follow = (known: number | null, level: number): number => (known === null ? level : known + FOLLOW * (level - known));
  const learn = (levels: readonly number[]): void => {
    echoDb = follow(echoDb, loudOf(levels));
  };
  const mayBeCandidate = (levels: readonly number[]): boolean =>
    loudOf(levels) >= (candidateDb === null ? LOUDEST_LEFT_OVER_DB : candidateDb - LIKE_CANDIDATE_DB);
  return {
    interviewerSpeaks(speaks, atMs) {
      if (isSpeaking && !speaks) stoppedMs = atMs;
      isSpeaking = speaks;
    },
    isCandidate(levels, speechMs) {
      if (!isSpeaking) {
        startedInto = false;
        return true;
      }
      const above = echoDb === null ? 0 : loudOf(levels) - echoDb;
      const isTaken = above >= ABOVE_ECHO_DB || (speechMs >= LASTS_MS && (echoDb === null || above >= LIKE_ECHO_DB));
      startedInto = isTaken;
      return isTaken;
    },
    wasNobody(levels) {
      if (isSpeaking && !mayBeCandidate(levels)) learn(levels);
    },
    paused(levels, endedMs) {
      const endedWithVoice = !isSpeaking && endedMs >= stoppedMs && endedMs - stoppedMs < ENDS_WITH_VOICE_MS;
      const wasEcho = startedInto && endedWithVoice;
      if (wasEcho) {
        loudEchoes = mayBeCandidate(levels) ? loudEchoes + 1 : 0;
        if (loudEchoes === 0 || loudEchoes >= LOUD_ECHOES) learn(levels);
      } else {
        loudEchoes = 0;
        candidateDb = follow(candidateDb, loudOf(levels));
      }
      startedInto = false;
      return wasEcho;
    },
  };
}

/** The level that a tenth of the frames exceeds. */
function loudOf(levels: readonly number[]): number {
  const sorted = [...levels].sort((a, b) => a - b);
  return sorted[Math.floor(0.9 * (sorted.length - 1))] ?? Number.NEGATIVE_INFINITY;
}
