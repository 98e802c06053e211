import { createEchoGuard } from './echo-guard.ts';

/** Speech begins above the first probability and goes on above the second. Source: Silero's own recommendation. */
const SPEECH_FROM = 0.5;
const SPEECH_UNTIL = 0.35;
/** Speech is believed after so much of it, in milliseconds: a click or a knock makes one or two frames. */
const SURE_AFTER_MS = 90;
/** A burst with a longer gap than this, in milliseconds, has to begin anew. */
const BURST_GAP_MS = 100;
/** Closures inside words last up to 150 ms (Byrd 1993); a longer silence is a pause. */
const PAUSE_FROM_MS = 200;

export type Taken =
  | { readonly type: 'speech-started' /** When it began, not when it was sure. */; readonly atMs: number }
  /** `wasEcho`: it began with the interviewer's voice and ended with it, so it was that. */
  | { readonly type: 'speech-paused'; readonly silentSinceMs: number; readonly wasEcho: boolean };

export type Taking = {
  /** One frame's probability of speech and its level in dB. Gives what is sure with it. */
  push(probability: number, decibels: number): Taken | null;
  /** The interviewer begins or ends to be heard through the loudspeaker. */
  interviewerSpeaks(isSpeaking: boolean): void;
  /** When the speech that is going on began; null in silence. Speech that is not sure yet counts. */
  begunMs(): number | null;
};

type Burst = { readonly fromMs: number; speechMs: number; lastMs: number; readonly levels: number[] };

/** Tells when somebody begins to speak and when they are silent, from one probability a frame of `frameMs`. Pure counting: no clock. */
export function createTaking(frameMs: number): Taking {
  const guard = createEchoGuard();
  let now = 0;
  let burst: Burst | null = null;
  let isSpeaking = false;

  return {
    push(probability, decibels) {
      const at = now;
      now += frameMs;
      if (probability >= (burst === null ? SPEECH_FROM : SPEECH_UNTIL)) {
        burst ??= { fromMs: at, speechMs: 0, lastMs: at, levels: [] };
        burst.lastMs = now;
        burst.speechMs += frameMs;
        burst.levels.push(decibels);
      }
      if (burst === null) return null;
      if (!isSpeaking) {
        if (now - burst.lastMs > BURST_GAP_MS) {
          guard.wasNobody(burst.levels);
          burst = null;
          return null;
        }
        if (burst.speechMs < SURE_AFTER_MS || !guard.isCandidate(burst.levels, burst.speechMs)) return null;
        isSpeaking = true;
        return { type: 'speech-started', atMs: burst.fromMs };
      }
      if (now - burst.lastMs < PAUSE_FROM_MS) return null;
      const { lastMs, levels } = burst;
      const wasEcho = guard.paused(levels, lastMs);
      isSpeaking = false;
      burst = null;
      return { type: 'speech-paused', silentSinceMs: lastMs, wasEcho };
    },
    interviewerSpeaks: (speaks) => guard.interviewerSpeaks(speaks, now),
    begunMs: () => burst?.fromMs ?? null,
  };
}
