import { type Bank, freezeBank, type QuestionProfiles, type StoryModel } from '@candor/core';

/** A line an item, so that a change of the bank shows as changed lines. */
export function frozenBank(bank: Bank, rows: readonly (readonly number[])[]): string {
  const { stems, items } = freezeBank(bank, rows);
  return `{"stems":${JSON.stringify(stems)},\n"rows":${JSON.stringify(rows)},\n"items":[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]}\n`;
}

export function frozenProfiles(profiles: QuestionProfiles): string {
  const round = (x: number) => Math.round(x * 1e5) / 1e5;
  const coarse = (x: number) => Math.round(x * 1e3) / 1e3;
  const questions = [...profiles.questions].map(([id, { answers, counts, centre, wholes, includesOthers }]) => ({
    id,
    answers,
    counts: [...counts],
    centre: centre && Array.from(centre, round),
    wholes: wholes.map((whole) => Array.from(whole, coarse)),
    includesOthers,
  }));
  const space = profiles.space && { mean: Array.from(profiles.space.mean, round), matrix: Array.from(profiles.space.matrix, round) };
  const grams = [...profiles.grams].map(([gram, { share }]) => [gram, round(share)]);
  return `{"withMeaning":${JSON.stringify(profiles.withMeaning)},"wordsOnly":${JSON.stringify(profiles.wordsOnly)},\n"space":${JSON.stringify(space)},\n"grams":${JSON.stringify(grams)},\n"questions":[\n${questions.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`;
}

export function frozenStories(models: { readonly withMeaning: StoryModel; readonly wordsOnly: StoryModel }): string {
  const plain = ({ odds, ...model }: StoryModel) => ({ ...model, odds: Object.fromEntries(Object.entries(odds).map(([part, map]) => [part, [...map]])) });
  return `{"withMeaning":${JSON.stringify(plain(models.withMeaning))},\n"wordsOnly":${JSON.stringify(plain(models.wordsOnly))}}\n`;
}
