import { openMicrophone } from '../speak/microphone.ts';
import { DEVICE_KEY } from '../speak/recorder.ts';

/** The microphone for a conversation: the one chosen last time or, where it is not plugged in today, any other. The interviewer's voice is taken out of its sound. */
export async function openCallMicrophone(onLost: () => void): ReturnType<typeof openMicrophone> {
  const chosen = localStorage.getItem(DEVICE_KEY);
  const opened = await openMicrophone(chosen, onLost, { echoCancellation: true });
  if (opened.ok || opened.problem !== 'missing' || chosen === null) return opened;
  return openMicrophone(null, onLost, { echoCancellation: true });
}
