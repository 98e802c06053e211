import { type Bank, type Ear, extendBank, type ItemSpec, itemSpecs, learnBank, type Question, type VectorOf } from '@candor/core';

/** What comparing a sentence with the bank needs. */
export type Hearing = Pick<Ear, 'bank' | 'withMeaning' | 'wordsOnly'>;

/** What a bank is learnt from: items with all their sentences, and questions of one's own. */
export type Material = { readonly builtIn: readonly ItemSpec[]; readonly own: readonly Question[] };

/** A bank beside what it was learnt from. */
export type Inspected = {
  readonly material: Material;
  /** Learnt from the built-in material alone. */
  readonly base: Bank;
  /** With the bank of all the material. */
  readonly hearing: Hearing;
};

export type As = 'says' | 'nearMisses';

export const specsOf = (material: Material): ItemSpec[] => [...itemSpecs(material.own), ...material.builtIn];

/** The same bank as it would be with one sentence more. Weights, and the directions in which vectors are compared, stay as they are. */
export function withSentence(inspected: Inspected, key: string, text: string, as: As, vectorOf: VectorOf | null): Inspected {
  const { material, base, hearing } = inspected;
  if (material.builtIn.some((spec) => spec.key === key)) {
    const builtIn = material.builtIn.map((spec) => (spec.key === key ? { ...spec, [as]: [...spec[as], text] } : spec));
    const learnt = learnBank(builtIn, base.matrix && vectorOf);
    return { material: { ...material, builtIn }, base: learnt, hearing: { ...hearing, bank: extendBank(learnt, material.own, vectorOf) } };
  }
  const own = material.own.map((question) => ({
    ...question,
    elements: question.elements.map((item) => (`${question.id}/${item.id}` === key ? { ...item, [as]: [...item[as], { text, trade: '' }] } : item)),
    traps: question.traps.map((item) => (`${question.id}/${item.id}` === key ? { ...item, [as]: [...item[as], { text, trade: '' }] } : item)),
  }));
  return { material: { ...material, own }, base, hearing: { ...hearing, bank: extendBank(base, own, vectorOf) } };
}
