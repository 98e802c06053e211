import type { Catalogue } from '../message.ts';

export const delivery: Catalogue = {
  'delivery/fading-ends': {
    say: 'Your voice fades at the end of {count} of {of} sentences.',
    why: 'The last words often carry the result, and they are the ones that get lost.',
    do: 'Say the last word of each sentence as loudly as the first.',
  },
  'delivery/few-filled-pauses': {
    say: '{count, plural, =0 {No um or uh} one {One um or uh} other {# of um and uh}} in {seconds} seconds.',
    why: 'Listeners rate speech as fluent when they hear few of them.',
  },
  'delivery/filled-pauses': {
    say: 'You fill {count} pauses with “{first}” and the like: {perMinute} a minute by the clock.',
    why: 'Up to five a minute cost nothing; about twelve a minute clearly do.',
    do: 'Play a few of them, then say the same sentence with your mouth closed at that point.',
  },
  'delivery/filled-pauses-at-starts': {
    say: '{count} of your {of} filled pauses open a sentence.',
    why: 'A silent breath takes the same time, and nobody minds it.',
    do: 'End the sentence, breathe in through the nose, and start the next one with its first word.',
  },
  'delivery/flat-loudness': {
    say: 'Your words are about equally loud throughout: they vary by {decibels} dB.',
    why: 'Nothing tells the listener which word matters.',
    do: 'Pick the one word of this sentence that they must not miss, and say it louder.',
  },
  'delivery/late-first-word': {
    say: '{seconds} seconds pass before your first word, “{first}”.',
    why: 'A moment to think is fine; a long one makes listeners wonder whether you heard the question.',
    do: 'Say that you are thinking (“Let me take a second”), then take it.',
  },
  'delivery/longest-silence': {
    say: '{count, plural, one {You are silent for {seconds} seconds} other {You are silent for a long time # times, the longest {seconds} seconds}}.',
    why: 'In rated interviews, people with long silences were rated lower; half never had one over four seconds.',
    do: 'Before you answer, settle on your next two points, so that the second is ready when the first ends.',
  },
  'delivery/monotone': {
    say: 'Your voice stays nearly on one note: it moves by {semitones} semitones.',
    why: 'Below about two it is often called monotone.',
    do: 'Say this sentence once as if telling it to a friend, then again for the recording.',
  },
  'delivery/pause-inside-clause': {
    say: '{count, plural, one {You stop for {seconds} seconds in the middle of a clause, before “{before}”} other {You stop # times for over a second in the middle of a clause, first before “{before}”}}.',
    why: 'Some listeners take it for doubt; the same pause before the sentence would not be noticed.',
    do: 'Finish the sentence in your head before you begin it, and pause there.',
  },
  'delivery/placed-pauses': {
    say: '{count} of your {of} pauses stand between sentences or clauses.',
    why: 'There they give the listener time instead of costing it.',
  },
  'delivery/rising-ends': {
    say: '{count} of {of} statements end on a rise, like questions.',
    why: 'In some accents that is simply how statements end; elsewhere it can sound as if you were asking for approval.',
    do: 'If it is not your accent, let the last word of each statement fall.',
  },
  'delivery/rushing-end': {
    say: 'The last third of your answer is {percent} % faster than the first.',
    why: 'It sounds as if you wanted to be done, and the end is what is remembered.',
    do: 'Take a breath before your last two sentences and say them as slowly as the first two.',
  },
  'delivery/sound-clipped': {
    say: 'The recording is clipped: the microphone was too loud for it.',
    why: 'How loudly you spoke cannot be told, so it is not measured.',
    do: 'Turn the microphone down, or move it a hand further away, and record again.',
  },
  'delivery/sound-noisy': {
    say: 'There is much noise: your voice is only {above} dB above it.',
    why: 'Pitch and loudness cannot be told from such a recording, so they are not measured, and words may be misheard.',
    do: 'Close the window or move nearer to the microphone, and record again.',
  },
  'delivery/sound-silent': {
    say: 'Nobody is heard in this recording.',
    why: 'Nothing of the delivery can be measured.',
    do: 'Choose another microphone, watch the meter move while you speak, and record again.',
  },
  'delivery/sound-too-quiet': {
    say: 'The recording is very quiet: {speechDb} dB.',
    why: 'Soft words drown, so loudness is not measured and words may be misheard.',
    do: 'Turn the microphone up or move nearer, and record again.',
  },
  'delivery/steady-pace': {
    say: 'A steady pace of {rate} words a minute from beginning to end.',
    why: 'Well rated interviews are spoken at such a pace.',
  },
  'delivery/too-fast': {
    say: 'You speak {rate} words a minute; the middle half of rated interviews speaks {usualFrom}–{usualTo}.',
    why: 'Nine in ten rated interviews were slower. Whether more costs anything is not known.',
    do: 'Leave a full breath after each sentence; the words themselves may stay quick.',
  },
  'delivery/too-slow': {
    say: 'You speak {rate} words a minute; the middle half of rated interviews speaks {usualFrom}–{usualTo}.',
    why: 'In rated interviews, faster speech within that range was rated better.',
    do: 'Say the answer once more right away: knowing the next sentence is what makes speech quicker.',
  },
  'delivery/unbroken-run': {
    say: '{count, plural, one {You speak for {seconds} seconds without a pause} other {# times you speak for a long time without a pause, up to {seconds} seconds}}.',
    why: 'Listeners take in what was said while you breathe.',
    do: 'Put a full stop in the middle of this stretch, and breathe there.',
  },
};
