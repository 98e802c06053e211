import type { Page } from 'playwright-core';

/** From the first loud sample at the microphone until there is no sound of the interviewer any more, in milliseconds. */
export type BargeIn = number;

type Moment = { readonly at: number; readonly own: number; readonly other: number };

/** Looks, every few milliseconds, at what comes in by the microphone and what goes out to the loudspeaker. To be called before the page is opened. */
export const noteBargeIns = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const moments: Moment[] = [];
    Object.assign(window, { soundMoments: moments });
    let microphone: AnalyserNode | null = null;
    let loudspeaker: AnalyserNode | null = null;
    const analyserOf = (context: BaseAudioContext): AnalyserNode => new AnalyserNode(context, { fftSize: 256 });

    const connect = AudioNode.prototype.connect as (this: AudioNode, to: AudioNode | AudioParam, ...rest: number[]) => unknown;
    AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode | AudioParam, ...rest: number[]) {
      if (to instanceof AudioDestinationNode) {
        loudspeaker = analyserOf(this.context);
        connect.call(this, loudspeaker);
      }
      return connect.call(this, to, ...rest);
    } as typeof AudioNode.prototype.connect;

    const { mediaDevices } = navigator;
    const open = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = async (wanted) => {
      const stream = await open(wanted);
      const context = new AudioContext();
      microphone = analyserOf(context);
      connect.call(context.createMediaStreamSource(stream), microphone);
      return stream;
    };

    const samples = new Float32Array(256);
    const peakOf = (analyser: AnalyserNode | null): number => {
      if (!analyser) return 0;
      analyser.getFloatTimeDomainData(samples);
      return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    };
    setInterval(() => moments.push({ at: performance.now(), own: peakOf(microphone), other: peakOf(loudspeaker) }), 4);
  });

/** All the times so far that somebody began to speak into the interviewer's words. */
export const timesOf = (page: Page): Promise<BargeIn[]> =>
  page.evaluate(() => {
    const moments = Reflect.get(window, 'soundMoments') as Moment[];
    /** Peaks: a voice, and nothing. */
    const [LOUD, NOTHING] = [0.01, 0.0005];
    const SILENCE_MS = 1_500;
    const found: BargeIn[] = [];
    let lastOwn = Number.NEGATIVE_INFINITY;
    for (const [i, { at, own, other }] of moments.entries()) {
      if (own < LOUD) continue;
      const begins = at - lastOwn > SILENCE_MS;
      lastOwn = at;
      if (!begins || other < LOUD) continue;
      const silent = moments.slice(i).find((moment) => moment.other < NOTHING);
      if (silent) found.push(Math.round(silent.at - at));
    }
    return found;
  });
