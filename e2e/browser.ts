import { type Browser, chromium } from 'playwright-core';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A microphone that beeps, and may be used without a person to ask.
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
];

/** `voice`: a WAV file that comes out of the microphone, once, from when the microphone is opened. */
export const launchBrowser = (voice: string | null = null): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CANDOR_CHROME || '/usr/bin/chromium',
    headless: true,
    args: [...ARGS, ...(voice === null ? [] : [`--use-file-for-fake-audio-capture=${voice}%noloop`])],
  });
