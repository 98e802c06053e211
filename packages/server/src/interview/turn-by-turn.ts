import type { Heard } from '../takes/listener.ts';
import type { EarSession, HeardTurn } from './ears.ts';

/** Ears with a sense of whose turn it is. */
export type TurnByTurn = {
  push(samples: Float32Array): void;
  interviewer(isSpeaking: boolean): void;
  /** The candidate has the floor. Told again while they have it, it changes nothing: what they have said stays. */
  begin(): void;
  end(): Promise<Heard<HeardTurn>>;
  close(): void;
};

/** Begins a new turn where the interviewer has spoken since the last one began, and at no other time. */
export function listenInTurns(ear: EarSession): TurnByTurn {
  let isOpen = false;
  return {
    push: ear.push,
    close: ear.close,
    interviewer(isSpeaking) {
      ear.interviewerSpeaks(isSpeaking);
      // What was said before has become a turn, or was nothing.
      if (isSpeaking) isOpen = false;
    },
    begin() {
      if (isOpen) return;
      isOpen = true;
      ear.beginTurn();
    },
    end() {
      isOpen = false;
      return ear.endTurn();
    },
  };
}
