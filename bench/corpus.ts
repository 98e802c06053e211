import type { Question } from '@candor/core';

/** Answers of about `words` words made of the bank's own sentences: deterministic, varied, and as long as wanted. Speed is measured on them, never quality. */
export function bankAnswers(questions: readonly Question[], count: number, words: number): { readonly question: string; readonly text: string }[] {
  const sentences = questions.flatMap((q) => q.elements.flatMap((element) => element.says.map((p) => p.text)));
  let at = 17;
  const next = () => {
    at = (at * 1_103_515_245 + 12_345) % 2_147_483_648;
    return at;
  };
  return Array.from({ length: count }, (_, i) => {
    const chosen: string[] = [];
    let length = 0;
    while (length < words) {
      const sentence = sentences[next() % sentences.length] as string;
      chosen.push(sentence);
      length += sentence.split(' ').length;
    }
    return { question: questions[i % questions.length]?.id ?? '', text: chosen.join(' ') };
  });
}
