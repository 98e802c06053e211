import type { Command } from 'commander';

export type ContentCheckOptions = {
  readonly confusions?: true;
  readonly item?: string;
  readonly say?: string;
  readonly nearMiss?: true;
  readonly json?: true;
};

/** The options of `candor content check`. */
export const withCheckOptions = (command: Command): Command =>
  command
    .option('--confusions', 'also show what each element is most easily taken for, with the two nearest sentences')
    .option('--item <question/element>', 'the element or trap that --say is meant for, of a built-in question or of your own')
    .option('--say <sentence>', 'show how a sentence is heard now, and what would change if it were added')
    .option('--near-miss', 'the sentence comes close to the element and is not it')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP);

const HELP = `What your packs lack is listed below their counts. To weigh a sentence before you write it into a file:
  candor content check --item short-term-goals/horizon --say "By Easter I want to lay a hedge on my own."
  candor content check --item short-term-goals/horizon --near-miss --say "One day I'd like to lay a hedge."
  candor content check ./my-packs --confusions
`;
