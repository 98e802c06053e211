declare module '@echogarden/espeak-ng-emscripten' {
  type EspeakEvent = {
    readonly type: string;
    readonly text_position: number;
    readonly word_length: number /** Milliseconds. */;
    readonly audio_position: number;
  };
  type Espeak = {
    rate: number;
    pitch: number;
    range: number;
    readonly samplerate: number;
    set_voice(name: string): number;
    synthesize(text: string, heard: (sound: ArrayBuffer | null, events: readonly EspeakEvent[]) => boolean): void;
  };
  export default function load(): Promise<{ readonly eSpeakNGWorker: new () => Espeak }>;
}
