import captureUrl from './capture-worklet.ts?worker&url';
import type { Chunk } from './chunks.ts';

/** Why there is no microphone. */
export type MicrophoneProblem = 'refused' | 'missing' | 'busy' | 'unsupported';
export type Device = { readonly id: string; readonly label: string };

export type Microphone = {
  readonly device: Device;
  /** Hands over chunks until the microphone is closed. Called again, the new listener takes over; null throws what comes away. */
  listen(onChunk: ((chunk: Chunk) => void) | null): void;
  close(): void;
};
type Opened = { readonly ok: true; readonly value: Microphone } | { readonly ok: false; readonly problem: MicrophoneProblem };

/**
 * Asks for a microphone: the one with this id, or the system's. `onLost` is called when it is unplugged, or taken away. Where somebody else speaks in the
 * same room, their voice is taken out of the sound by `echoCancellation`.
 */
export async function openMicrophone(deviceId: string | null, onLost: () => void, { echoCancellation = false } = {}): Promise<Opened> {
  if (!navigator.mediaDevices || !window.AudioContext || !('audioWorklet' in AudioContext.prototype)) return { ok: false, problem: 'unsupported' };
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({
      // What the browser would do to please a listener (pumping up quiet parts, cutting off noise) changes what is to be measured.
      audio: {
        ...(deviceId === null ? {} : { deviceId: { exact: deviceId } }),
        channelCount: 1,
        autoGainControl: false,
        noiseSuppression: false,
        echoCancellation,
      },
    });
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
  const context = new AudioContext();
  try {
    await context.audioWorklet.addModule(captureUrl);
    const source = context.createMediaStreamSource(stream);
    const capture = new AudioWorkletNode(context, 'candor-capture', { numberOfOutputs: 0 });
    source.connect(capture);
    const [track] = stream.getAudioTracks();
    track?.addEventListener('ended', onLost);
    let onChunk: ((chunk: Chunk) => void) | null = null;
    capture.port.onmessage = ({ data }: MessageEvent<Chunk>) => onChunk?.(data);
    await context.resume();
    return {
      ok: true,
      value: {
        device: { id: track?.getSettings().deviceId ?? '', label: track?.label ?? '' },
        listen: (next) => {
          onChunk = next;
        },
        close: () => {
          onChunk = null;
          track?.removeEventListener('ended', onLost);
          for (const one of stream.getTracks()) one.stop();
          void context.close();
        },
      },
    };
  } catch (error) {
    for (const one of stream.getTracks()) one.stop();
    void context.close();
    throw error;
  }
}

/** The microphones of this machine. Their names are known once one of them was allowed. */
export async function listMicrophones(): Promise<readonly Device[]> {
  const devices = await navigator.mediaDevices.enumerateDevices();
  return devices.filter(({ kind, deviceId }) => kind === 'audioinput' && deviceId !== '').map(({ deviceId, label }) => ({ id: deviceId, label }));
}

function problemOf(error: unknown): MicrophoneProblem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'missing';
  if (name === 'NotReadableError' || name === 'AbortError') return 'busy';
  throw error;
}
