import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Adapter, addProduct } from './adapter.ts';
import { WIDTH } from './embed.ts';
import { type Rounded, rounded } from './rounded.ts';
import type { Tensors } from './safetensors.ts';

/** As wide as a token is between the two dense layers. */
export const HIDDEN = 1536;

/** The matrices of a layer: what they make of how many numbers. */
const MATRICES: Readonly<Record<string, { readonly from: number; readonly to: number }>> = {
  'attention.self.query': { from: WIDTH, to: WIDTH },
  'attention.self.key': { from: WIDTH, to: WIDTH },
  'attention.self.value': { from: WIDTH, to: WIDTH },
  'attention.output.dense': { from: WIDTH, to: WIDTH },
  'intermediate.dense': { from: WIDTH, to: HIDDEN },
  'output.dense': { from: HIDDEN, to: WIDTH },
};

/** A matrix that has been made ready, by its name. Throws when there is none. */
export type MatrixOf = (name: string) => Rounded & { readonly from: number; readonly to: number };

/** The package's matrices with the adapter's products added, in whole numbers. Whoever waits is let in between two, since each takes some milliseconds. */
export async function readyMatrices({ numbers }: Tensors, adapter: Adapter): Promise<MatrixOf> {
  const ready = new Map<string, ReturnType<MatrixOf>>();
  for (let layer = 0; layer < adapter.layers; layer++) {
    for (const [part, { from, to }] of Object.entries(MATRICES)) {
      const name = `encoder.layer.${layer}.${part}`;
      const sum = addProduct(numbers(`${name}.weight`, to, from), adapter.numbers(`${name}.up`), adapter.numbers(`${name}.down`), from);
      ready.set(name, { ...rounded(sum, from), from, to });
      await nextTurn();
    }
  }
  return (name) => {
    const found = ready.get(name);
    if (!found) throw new Error(`there is no matrix ${name}`);
    return found;
  };
}
