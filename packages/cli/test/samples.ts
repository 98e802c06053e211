/** Two paragraphs with a Windows line end, an emoji and curly quotes: offsets have to fit all of them. */
export const ANSWER =
  'Um, in five years I want to be the one the night shift rings when the belt jams 🙂. You fill your deputy jobs from the shop floor, three out of four I was told, so it’s not a daydream.\r\n' +
  'I started at Harper & Sons in 2021 on packing, and last year I cut the jams on line 3 from nine a week to two by writing down every stop for a month. It may take seven years and not five, there’s no harm in that. I’m a hard worker and I always give 110 percent.\r\n';

const sentences = (texts: readonly string[]): string => texts.map((text) => `- [shop] ${text}`).join('\n');
const says = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'].map((number) => `I sharpened ${number} dull chisels before the customers came.`);
const nearMisses = ['one', 'two', 'three', 'four'].map((number) => `Somebody lent me ${number} chisels once.`);

export const PACK_FILE = '---\nid: workshop\ntitle: The workshop\n---\nQuestions of a joiner.\n';

/** A question of one's own in the format of docs/pack-format.md. */
export const questionFile = (id: string, form = 'short'): string => `---
id: ${id}
question: How do you look after your chisels?
form: ${form}
kind: about-you
wordings: ["What do you do about blunt tools?", "Who sharpens your chisels?"]
slots: []
---

## Why it is asked

To hear who looks after things.

## How to answer

Say what you do and when.

## Model answer

I sharpen them before I start.

## Elements

### sharpens (required)

Label: Sharpening as a habit
Advice: Say when you sharpen.
Follow-up: When do you sharpen?

#### Says

${sentences(says)}

#### Near misses

${sentences(nearMisses)}

## Traps
`;
