import { CHUNK_SAMPLES, type Chunk, SAMPLE_RATE } from './chunks.ts';
import { createResampler } from './resampler.ts';

// Runs on the audio thread: the microphone's samples at the browser's rate in, chunks as the server stores them out.

declare const sampleRate: number;
declare const registerProcessor: (name: string, processor: new () => object) => void;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}

class Capture extends AudioWorkletProcessor {
  readonly #resample = createResampler(sampleRate, SAMPLE_RATE);
  #pcm = new Int16Array(CHUNK_SAMPLES);
  #filled = 0;
  #energy = 0;

  process([channels]: Float32Array[][]): boolean {
    const [first, ...others] = channels ?? [];
    if (!first) return true;
    const mono = others.length === 0 ? first : first.map((sample, i) => others.reduce((sum, other) => sum + (other[i] ?? 0), sample) / (others.length + 1));
    for (const sample of this.#resample(mono)) {
      const within = Math.max(-1, Math.min(1, sample));
      this.#pcm[this.#filled++] = Math.round(within * 32_767);
      this.#energy += within * within;
      if (this.#filled === CHUNK_SAMPLES) this.#send();
    }
    return true;
  }

  #send(): void {
    const chunk: Chunk = { pcm: this.#pcm, level: Math.sqrt(this.#energy / CHUNK_SAMPLES) };
    this.port.postMessage(chunk, [chunk.pcm.buffer as ArrayBuffer]);
    this.#pcm = new Int16Array(CHUNK_SAMPLES);
    this.#filled = 0;
    this.#energy = 0;
  }
}

registerProcessor('candor-capture', Capture);
