import { open } from 'node:fs/promises';
import { BYTES_A_SAMPLE, HEADER_BYTES, samplesIn, wavHeader } from './wav.ts';

/** The sound of a take as WAV, whole or the part that a player asks for. A take that is still being recorded is as long as it is now. */
export async function soundResponse(file: string, range: string | undefined): Promise<Response> {
  const handle = await open(file, 'r');
  try {
    const samples = samplesIn((await handle.stat()).size);
    const size = HEADER_BYTES + samples * BYTES_A_SAMPLE;
    const headers = { 'content-type': 'audio/wav', 'accept-ranges': 'bytes' };
    const part = partOf(range, size);
    if (part === 'unsatisfiable') return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${size}` } });
    const { first, last } = part ?? { first: 0, last: size - 1 };
    const bytes = Buffer.alloc(last - first + 1);
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, first);
    // The file's own header is as long as the take was when it was last opened.
    if (first < HEADER_BYTES) wavHeader(samples).copy(bytes, 0, first, Math.min(HEADER_BYTES, last + 1));
    const body = new Uint8Array(bytes.subarray(0, bytesRead));
    if (!part) return new Response(body, { headers: { ...headers, 'content-length': String(body.length) } });
    return new Response(body, {
      status: 206,
      headers: { ...headers, 'content-length': String(body.length), 'content-range': `bytes ${first}-${first + body.length - 1}/${size}` },
    });
  } finally {
    await handle.close();
  }
}

type Part = { readonly first: number; readonly last: number };

/** The bytes that a header names; null for all of them. Several parts at once are answered with all, as is allowed. */
function partOf(range: string | undefined, size: number): Part | 'unsatisfiable' | null {
  const found = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  const [, from = '', to = ''] = found ?? [];
  if (!found || (from === '' && to === '')) return null;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return first >= size || first > last ? 'unsatisfiable' : { first, last };
}
