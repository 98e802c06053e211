import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SentenceEncoder } from './encoder.ts';

const MAGIC = 'CANDORV1';
const KEY_BYTES = 8;
/** The magic word and the length of the encoder's id. */
const HEAD_BYTES = MAGIC.length + 4;

/** Vectors of known sentences, in one file: quantised to a byte a component, looked up by a hash of the sentence. */
export class VectorStore {
  readonly #rows = new Map<string, Int8Array>();

  private constructor(
    readonly encoderId: string,
    readonly dimensions: number,
  ) {}

  static empty(encoder: Pick<SentenceEncoder, 'id' | 'dimensions'>): VectorStore {
    return new VectorStore(encoder.id, encoder.dimensions);
  }

  /** Reads a store; an absent file, one of another encoder, or a damaged one gives an empty store, since every vector can be made again. */
  static async read(file: string, encoder: Pick<SentenceEncoder, 'id' | 'dimensions'>): Promise<VectorStore> {
    const store = VectorStore.empty(encoder);
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (!bytes || bytes.length < HEAD_BYTES || bytes.subarray(0, MAGIC.length).toString('latin1') !== MAGIC) return store;
    const idLength = bytes.readUInt32LE(MAGIC.length);
    const from = HEAD_BYTES + idLength;
    const id = bytes.subarray(HEAD_BYTES, from).toString('utf8');
    const row = KEY_BYTES + encoder.dimensions;
    if (id !== encoder.id || (bytes.length - from) % row !== 0) return store;
    for (let at = from; at < bytes.length; at += row) {
      store.#rows.set(bytes.toString('hex', at, at + KEY_BYTES), new Int8Array(bytes.buffer, bytes.byteOffset + at + KEY_BYTES, encoder.dimensions));
    }
    return store;
  }

  has(text: string): boolean {
    return this.#rows.has(keyOf(text));
  }

  get size(): number {
    return this.#rows.size;
  }

  /** The vector of a sentence, scaled to length one again. */
  get(text: string): Float32Array | undefined {
    const row = this.#rows.get(keyOf(text));
    if (!row) return undefined;
    const vector = new Float32Array(row.length);
    let square = 0;
    for (let i = 0; i < row.length; i++) square += (row[i] ?? 0) ** 2;
    const scale = square === 0 ? 0 : 1 / Math.sqrt(square);
    for (let i = 0; i < row.length; i++) vector[i] = (row[i] ?? 0) * scale;
    return vector;
  }

  /** Encodes the sentences that are not in the store yet, in batches. Says how many of them are done after each batch. */
  async add(texts: readonly string[], encoder: SentenceEncoder, onProgress: (done: number, of: number) => void = () => undefined): Promise<number> {
    const missing = [...new Set(texts)].filter((text) => !this.has(text));
    const BATCH = 64;
    for (let at = 0; at < missing.length; at += BATCH) {
      const batch = missing.slice(at, at + BATCH);
      const vectors = await encoder.encode(batch);
      batch.forEach((text, i) => {
        const vector = vectors[i];
        if (vector) this.#rows.set(keyOf(text), quantise(vector));
      });
      onProgress(Math.min(missing.length, at + BATCH), missing.length);
    }
    return missing.length;
  }

  /** Keeps only these sentences. */
  retain(texts: Iterable<string>): void {
    const keep = new Set([...texts].map(keyOf));
    for (const key of this.#rows.keys()) if (!keep.has(key)) this.#rows.delete(key);
  }

  /** Writes the store in the order of keys, so that the same sentences give the same file; a crash leaves the old one. Makes the folder where it is missing. */
  async write(file: string): Promise<void> {
    const id = Buffer.from(this.encoderId, 'utf8');
    const head = Buffer.alloc(HEAD_BYTES);
    head.write(MAGIC, 'latin1');
    head.writeUInt32LE(id.length, MAGIC.length);
    const rows = [...this.#rows]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([key, row]) => [Buffer.from(key, 'hex'), Buffer.from(row.buffer, row.byteOffset, row.length)]);
    const temporary = `${file}.${process.pid}.tmp`;
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(temporary, Buffer.concat([head, id, ...rows]));
    await rename(temporary, file);
  }
}

/** Full scale is the vector's own largest component: only directions are kept, so no scale needs storing. */
function quantise(vector: Float32Array): Int8Array {
  const most = vector.reduce((max, x) => Math.max(max, Math.abs(x)), 0) || 1;
  return Int8Array.from(vector, (x) => Math.round((x / most) * 127));
}

const keyOf = (text: string): string =>
  createHash('sha256')
    .update(text)
    .digest('hex')
    .slice(0, KEY_BYTES * 2);
