/** One line of bytes without its end; `bytes` is null for a line above the limit, which is skipped without being held. */
export type Line = { readonly number: number; readonly bytes: Buffer | null };

const NEWLINE = 0x0a;

/** Splits a stream of bytes into lines, holding one line at a time. The last line needs no end. */
export async function* splitLines(chunks: AsyncIterable<Buffer>, mostBytes: number): AsyncGenerator<Line> {
  let number = 1;
  let held: Buffer[] = [];
  let size = 0;
  const finish = (): Line => {
    const line = { number, bytes: size > mostBytes ? null : Buffer.concat(held) };
    number += 1;
    held = [];
    size = 0;
    return line;
  };
  const hold = (part: Buffer): void => {
    size += part.length;
    if (size > mostBytes) held = [];
    else held.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      hold(chunk.subarray(from, end));
      yield finish();
      from = end + 1;
    }
    if (from < chunk.length) hold(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}
