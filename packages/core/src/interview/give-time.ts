import { PERSONA_TRAITS } from './persona-traits.ts';
import { phrase } from './phrases.ts';
import { chance, emit, leader, patch, personaOf, type Run, say } from './run.ts';

/** The candidate thinks, in the middle of their turn: the silence has no end, and some say that they may. */
export function giveTime(run: Run): void {
  const { speech, current } = run.state;
  if (!speech || speech.isThinking) return;
  patch(run, { speech: { ...speech, isThinking: true } });
  emit(run, { type: 'listen', questionKey: current?.key ?? null, waiting: true });
  if (speech.isSpeaking || run.state.saying) return;
  const who = leader(run.state);
  const text = chance(run) < PERSONA_TRAITS[personaOf(run.state, who)].comforts ? phrase(run, 'wait', who) : null;
  if (text !== null) say(run, { purpose: 'wait', interviewerId: who, text, questionKey: current?.key ?? null, followUp: null });
}
