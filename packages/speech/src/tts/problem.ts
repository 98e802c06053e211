/** Why there is no embedded voice. What the person can do stands in the message. */
export type VoiceProblem = { readonly code: 'not-installed' | 'damaged' | 'failed'; readonly message: string };

export type VoiceResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: VoiceProblem };

const MESSAGES: Readonly<Record<VoiceProblem['code'], string>> = {
  'not-installed': "The embedded voice is not installed. Install it under Settings, use your browser's own voice, or read the captions.",
  damaged: 'The files of the embedded voice are damaged. Remove the voice under Settings and install it again; until then the captions say everything.',
  failed: 'The embedded voice cannot speak on this machine just now. The captions say everything; leave and enter the room again to try once more.',
};

export const voiceless = (code: VoiceProblem['code'], detail = ''): { readonly ok: false; readonly error: VoiceProblem } => ({
  ok: false,
  error: { code, message: detail === '' ? MESSAGES[code] : `${MESSAGES[code]} (${detail})` },
});
