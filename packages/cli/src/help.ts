export const EXIT_CODES_HELP = `
Exit codes:
  0  fine
  1  something in the input could not be scored, or a pack has problems
  2  the command was used in a way it does not know
  3  a file or a folder cannot be read
  4  a fault in Candor (CANDOR_DEBUG=1 shows where)
`;

/** What stands below the options of each command. */
export const HELP = {
  candor: `
Examples:
  candor questions
  candor score --question five-years answer.txt
  candor match --text "Where will you be in a few years?"
  candor serve`,
  questions: `
Examples:
  candor questions
  candor questions --pack goals --json
  candor questions --packs ./my-packs
`,
  score: `
Examples:
  candor score --question five-years answer.txt
  candor score --question "What would you change here first?" --json - < answer.txt
  candor score --question five-years --audio answer.webm
  candor score --question five-years --earlier second.txt --earlier first.txt third.txt
  candor score --question five-years --workbook workbook.md --brief ad.txt answer.txt
  candor score --batch answers.jsonl > feedback.jsonl

A line of a batch: {"id": "a1", "question": "five-years", "text": "In five years …"}, and "earlier": ["…"] if there is one.
A spoken answer has "audio": "a1.webm" in place of "text", with the path as seen from the folder of the batch.
A line of the result: {"id": "a1", "feedback": {…}}, or {"id": "a1", "line": 1, "error": {"code": "…", "message": "…"}}.
`,
  match: `
Examples:
  candor match --text "Where will you be in a few years?"
  candor match --answer answer.txt --json
  candor match --batch questions.jsonl > matches.jsonl

A line of a batch: {"id": "q1", "text": "Where will you be in a few years?"}
A line of the result: {"id": "q1", "near": true, "ranking": [{"id": "five-years", "score": 0.93}, …]}
`,
  brief: `
Examples:
  candor brief ad.txt
  candor brief page.html --json > brief.json

The result: {"format": "candor-brief", "version": 1, "company": "…", "role": "…", "text": "…", "points": [{"id": "p1", "kind": "skill-must", "text": "SQL", "span": {"start": 310, "end": 313}}, …]}.
Offsets are of "text", which is the ad as it is read: without markup, programs and characters that nobody sees.
`,
  build: `
Examples:
  candor build --question five-years --workbook workbook.json
  candor build --question greatest-achievement --workbook workbook.md --brief ad.txt --seconds 90 --variant 2
  candor build --question five-years --workbook workbook.json --json > draft.json

Only what is on record is said. [what is missing] stays open, and is asked for below the draft.
`,
  listen: `
Examples:
  candor listen answer.wav
  candor listen --json first.webm second.mp3 > heard.jsonl
  candor listen --model better answer.wav

A line of the result: {"file": "answer.wav", "durationMs": 61200, "words": [{"text": "Well,", "startMs": 310, …}], "times": "exact", "measures": […], "quality": {…}},
or {"file": "notes.txt", "error": {"code": "unknown-format", "message": "…"}}.
`,
  models: `
Examples:
  candor models list
  candor models install better
  candor models remove better
`,
  interview: `
Examples:
  candor interview --role "ward nurse" --minutes 20 --persona warm
  candor interview --pack goals --persona sceptical --report report.md
  candor interview --question five-years --question "Why do you want to leave?"
  candor interview --role nurse --print-plan > plan.json
  candor interview --plan plan.json --answers answers.jsonl --json

A line of the answers: {"text": "In five years …"} or {"button": "skip"}. Lines are given in order, to questions and follow-ups;
"question": "five-years" keeps a line for that question, and "to": "question", "follow-up" or "talk" for that kind of turn.
A question without a line is passed. The result: {"version": 1, "seed": 1, "log": {…}, "report": {…}, "unused": [3]}.
`,
  serve: `
Examples:
  candor serve
  candor serve --port 5000 --data ./practice --no-open
`,
  schema: `
Examples:
  candor schema > feedback.schema.json
  candor schema interview > interview.schema.json
`,
  content: `
Example:
  candor content check ./my-packs
`,
  contentCheck: `
Examples:
  candor content check
  candor content check ./my-packs
  candor content check ./my-packs/nursing
`,
} as const;
