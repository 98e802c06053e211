import type { Recording } from '@candor/core';
import { eq } from 'drizzle-orm';
import type { AttemptRecording } from '../api/schemas.ts';
import type { Database } from '../db/database.ts';
import { recordings } from '../db/schema.ts';

export type RecordingRow = typeof recordings.$inferSelect;

/** What was heard of an attempt; null of a typed one. */
export async function recordingOf(db: Database, attemptId: string): Promise<RecordingRow | null> {
  const [row] = await db.select().from(recordings).where(eq(recordings.attemptId, attemptId));
  return row ?? null;
}

/** What the analysis reads: what was heard, with the words as they were corrected. */
export const correctedRecording = ({ heard, corrected }: Pick<RecordingRow, 'heard' | 'corrected'>): Recording => ({
  ...heard,
  transcript: corrected ?? heard.transcript,
});

/** As the API sends it. The core's lists are read-only, the schema's are not; the values are the same. */
export function asHeard(row: RecordingRow): Omit<AttemptRecording, 'takeId' | 'filledPauseRecall'> {
  const { durationMs, transcript, pitch, loudness, quality } = correctedRecording(row);
  return {
    source: row.source,
    device: row.device,
    corrected: row.corrected !== null,
    durationMs,
    transcript: { ...transcript, words: [...transcript.words] },
    pitch: pitch && { ...pitch, hertz: [...pitch.hertz] },
    loudness: loudness && { ...loudness, decibels: [...loudness.decibels] },
    quality: { ...quality, problems: [...quality.problems] },
  };
}
