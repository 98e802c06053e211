import type { Recording } from '@candor/core';
import type { Stages } from '../hear/session.ts';
import type { Stretch } from '../ports.ts';
import type { SpeechResult } from '../problem.ts';
import type { RecogniserChoice } from './model-files.ts';

/** What a thread is started for. */
export type ThreadRole = { readonly role: 'ears'; readonly recogniser: RecogniserChoice } | { readonly role: 'decoder' };

/** What a thread is asked. A session is a hearing that goes on over several asks. */
export type Ask =
  | { readonly do: 'ready' }
  | { readonly do: 'decode'; readonly bytes: Uint8Array }
  | { readonly do: 'push'; readonly session: number; readonly samples: Float32Array }
  | { readonly do: 'finish'; readonly session: number }
  | { readonly do: 'drop'; readonly session: number }
  /** A stretch of speech of which the samples are, and a whole turn: both without a session. */
  | { readonly do: 'hear'; readonly samples: Float32Array; readonly stretch: Stretch }
  | { readonly do: 'measure'; readonly samples: Float32Array; readonly speech: readonly Stretch[] };

/** `samples` counts what was heard of the session: fewer than were pushed where the thread began anew in between. */
export type Finished = { readonly recording: SpeechResult<Recording>; readonly stages: Stages; readonly samples: number };

/** What comes back, under the number of the ask. */
export type Answer = { readonly id: number; readonly ok: true; readonly value: unknown } | { readonly id: number; readonly ok: false; readonly why: string };
