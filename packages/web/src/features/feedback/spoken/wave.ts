import type { Dimension } from '@candor/core';
import type { AttemptRecording } from '@candor/server/api';
import WaveSurfer from 'wavesurfer.js';
import type { Moment } from './moments.ts';
import { amplitudes, pitchPath } from './pitch-line.ts';

/** Its style sheet depends on this height, and the page's safety policy knows it by its hash: see `security/headers.ts`. */
const HEIGHT = 96;
const SVG = 'http://www.w3.org/2000/svg';
/** Remarks stand in lanes below each other, so that none hides another; per cent of the height. */
const LANE = 7;

type Drawn = {
  readonly recording: AttemptRecording;
  readonly pauses: readonly Moment[];
  readonly filled: readonly Moment[];
  readonly remarks: readonly (Moment & { readonly dimension: Dimension })[];
};
export type Wave = { zoom(times: number): void; destroy(): void };

/** Draws into an element. Colours follow the theme. */
export function drawWave(element: HTMLElement, audio: HTMLAudioElement, drawn: Drawn): Wave {
  const { durationMs, loudness } = drawn.recording;
  const wave = WaveSurfer.create({
    container: element,
    media: audio,
    height: HEIGHT,
    peaks: [loudness ? amplitudes(loudness.decibels) : new Float32Array(2)],
    duration: durationMs / 1000,
    normalize: true,
    dragToSeek: true,
    ...coloursOf(element),
  });
  const repaint = (): void => wave.setOptions(coloursOf(element));
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', repaint);
  const chosen = new MutationObserver(repaint);
  chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  wave.getWrapper().append(overlay(drawn));
  return {
    // Pixels a second: as many as fit, and from there on a multiple.
    zoom: (times) => wave.setOptions({ minPxPerSec: times === 1 ? 0 : (times * element.clientWidth) / (durationMs / 1000) }),
    destroy: () => {
      system.removeEventListener('change', repaint);
      chosen.disconnect();
      // The sound is the page's: it goes on being used.
      wave.destroy();
    },
  };
}

function coloursOf(element: HTMLElement): { waveColor: string; progressColor: string; cursorColor: string } {
  return { waveColor: resolve(element, '--line-strong'), progressColor: resolve(element, '--accent'), cursorColor: resolve(element, '--ink') };
}

/** A canvas takes no tokens: the colour that one stands for here and now. */
function resolve(element: HTMLElement, token: string): string {
  const before = element.style.color;
  element.style.color = `var(${token})`;
  const { color } = getComputedStyle(element);
  element.style.color = before;
  return color;
}

/** Everything but the wave, in milliseconds across and per cent down. Its parts are styled by the page's style sheet. */
function overlay({ recording: { durationMs, pitch }, pauses, filled, remarks }: Drawn): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  for (const [name, value] of Object.entries({ viewBox: `0 0 ${durationMs} 100`, preserveAspectRatio: 'none', 'aria-hidden': 'true', part: 'overlay' })) {
    svg.setAttribute(name, value);
  }
  const band = (part: string, { startMs, endMs }: Moment, y: number, height: number): void =>
    draw(svg, 'rect', { part, x: startMs, width: Math.max(durationMs / 400, endMs - startMs), y, height });
  for (const pause of pauses) band('pause', pause, 0, 100);
  for (const one of filled) band('filled', one, 0, 100);
  if (pitch) draw(svg, 'path', { part: 'pitch', d: pitchPath(pitch), 'vector-effect': 'non-scaling-stroke' });
  const lanes: number[] = [];
  for (const remark of [...remarks].sort((a, b) => a.startMs - b.startMs)) {
    const free = lanes.findIndex((end) => end <= remark.startMs);
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = remark.endMs;
    band(`remark ${remark.dimension}`, remark, (lane * LANE) % 100, LANE - 3);
  }
  return svg;
}

function draw(svg: SVGSVGElement, name: 'rect' | 'path', attributes: Readonly<Record<string, string | number>>): void {
  const shape = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) shape.setAttribute(attribute, String(value));
  svg.append(shape);
}
