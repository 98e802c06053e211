import type { InterviewAction, InterviewLog, InterviewState, Step } from '@candor/core';
import { type Conducting, conduct } from './conduct.ts';
import { type Script, slotOf } from './script.ts';

/** How fast people speak in interviews, in words a minute. */
const WORDS_A_MINUTE = 150;
/** Nobody says anything faster than this, in milliseconds. */
const LEAST_MS = 600;
/** More steps than an interview of 45 minutes ever takes: past it, something goes round in a circle. */
const MOST_STEPS = 20_000;

const speakingMs = (text: string): number => Math.max(LEAST_MS, Math.round((text.split(/\s+/).length * 60_000) / WORDS_A_MINUTE));

/** An interview without a person: time passes as fast as it is computed, and as much of it as speaking takes. */
export async function runScript(conducting: Conducting, script: Script): Promise<InterviewLog> {
  const conductor = conduct(conducting);
  const room = emptyRoom();
  let atMs = 0;
  let stepped: Pick<Step<InterviewState>, 'actions' | 'wakeAtMs'> = conductor.start();
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    for (const action of stepped.actions) room.act(action);
    if (room.isOver()) return conductor.log();
    const saying = room.takeSaying();
    if (saying) {
      atMs += speakingMs(saying.text);
      stepped = conductor.happen({ type: 'spoke', turnId: saying.id }, atMs);
      continue;
    }
    const listening = room.takeFloor();
    if (listening) {
      const slot = slotOf(conductor.log(), listening.questionKey);
      const line = script.next(slot);
      const spokenMs = line && 'text' in line ? speakingMs(line.text) : LEAST_MS;
      atMs += line?.seconds === undefined ? spokenMs : Math.round(line.seconds * 1_000);
      const time = atMs;
      if (line && 'text' in line) stepped = await conductor.typed(line.text, () => time);
      else stepped = conductor.happen({ type: 'button', button: line?.button ?? (slot.kind === 'talk' ? 'done' : 'skip') }, atMs);
      continue;
    }
    if (stepped.wakeAtMs === null) throw new Error('the interviewer waits for nothing');
    atMs = Math.max(atMs, stepped.wakeAtMs);
    stepped = conductor.happen({ type: 'tick' }, atMs);
  }
  throw new Error('the interview does not end');
}

/** What the actions so far leave to be done. */
function emptyRoom() {
  let saying: { readonly id: string; readonly text: string } | null = null;
  let floor: { readonly questionKey: string | null } | null = null;
  let over = false;
  return {
    act(action: InterviewAction): void {
      if (action.type === 'say') saying = action.turn;
      if (action.type === 'say') floor = null;
      if (action.type === 'hush') saying = null;
      if (action.type === 'listen') floor = action;
      if (action.type === 'ended') over = true;
    },
    isOver: (): boolean => over,
    takeSaying() {
      const taken = saying;
      saying = null;
      return taken;
    },
    takeFloor() {
      const taken = floor;
      floor = null;
      return taken;
    },
  };
}
